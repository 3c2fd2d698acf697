import type { DemoPicture } from '../shapes'

export const pagePictures: DemoPicture[] = [
  {
    key: 'page-duo-at-table',
    alt: {
      fr: 'Une jeune femme et un homme plus âgé relisent une feuille, côte à côte, à une table de café.',
      nl: 'Een jonge vrouw en een oudere man lezen samen een blad na aan een cafétafel.',
      en: 'A young woman and an older man read a sheet of paper together at a café table.',
    },
    scene:
      'A round café table seen from the front, two cups on it. Left, inside a marigold circle, a young woman with braids and a teal jumper. Right, inside a plum arch, a man of about sixty with grey hair, dark skin and glasses, in a blush shirt. Between them, where circle and arch overlap in terracotta, one sheet of paper that both hold by a corner.',
  },
  {
    key: 'page-info-session',
    alt: {
      fr: 'Des personnes de tous âges sont assises en cercle. L’une d’elles lève la main.',
      nl: 'Mensen van alle leeftijden zitten in een kring. Iemand steekt de hand op.',
      en: 'People of different ages sit in a circle of chairs. One of them raises a hand.',
    },
    scene:
      'Nine simple chairs in a half circle on a paper-coloured floor, seven people of mixed ages, sexes and skin tones on them (one wheelchair user, one person in a headscarf, one man with a hearing aid), two chairs still empty in the foreground as an invitation. A coordinator stands at the open side beside an empty arch-shaped board. A young man raises his hand. The row of heads alternates circle and arch backdrops.',
  },
  {
    key: 'page-mentor-training',
    alt: {
      fr: 'Quatre personnes de plus de cinquante ans discutent autour d’une table couverte de petits papiers.',
      nl: 'Vier vijftigplussers overleggen rond een tafel vol briefjes.',
      en: 'Four people over fifty talk around a table covered with paper notes.',
    },
    scene:
      'A table seen slightly from above with marigold, blush and teal paper notes, none of them with readable words. Four people of fifty to seventy around it: a woman with a white bun, a woman with a headwrap, a bald man with a full beard, a man with grey curls and glasses. One moves a note, the others lean in. The table top is the overlap of a large circle and a large arch.',
  },
  {
    key: 'page-agreement',
    alt: {
      fr: 'Deux mains signent la même feuille, chacune avec son stylo.',
      nl: 'Twee handen ondertekenen hetzelfde blad, elk met een eigen pen.',
      en: 'Two hands sign the same sheet of paper, each with its own pen.',
    },
    scene:
      'Close view of one sheet of paper on a plum ground. From the left a young brown hand in a marigold sleeve, from the right an older light hand with a watch and a teal sleeve, each with a pen. Two short wavy signatures, one ending in a small circle, the other in a small arch. No readable text.',
  },
  {
    key: 'page-video-call',
    alt: {
      fr: 'Une jeune personne salue de la main l’écran d’un ordinateur portable. Une dame aux cheveux blancs lui répond.',
      nl: 'Een jongere zwaait naar het scherm van een laptop. Een vrouw met wit haar zwaait terug.',
      en: 'A young person waves at a laptop screen. A woman with white hair waves back.',
    },
    scene:
      'Evening, aubergine window. A young person with short curls and a hoodie sits at a kitchen table, seen from behind over the shoulder, and waves. On the laptop screen an arch-shaped portrait of a woman of about seventy with white hair and glasses who waves back. A mug and an open notebook beside the laptop, a warm marigold lamp as a circle.',
  },
  {
    key: 'page-open-door',
    alt: {
      fr: 'Une porte ouverte sur une pièce éclairée. Quelqu’un accueille un visiteur sur le seuil.',
      nl: 'Een open deur en een verlichte kamer. Iemand verwelkomt een bezoeker op de drempel.',
      en: 'An open door and a lit room. Someone welcomes a visitor on the doorstep.',
    },
    scene:
      'A street front in Brussels in flat colours: a wide arch-shaped door stands open, marigold light inside. A coordinator in a cardigan holds the door. On the step a visitor with a backpack, seen from the side. A round window beside the door echoes the circle of the logo. No letters on the front.',
  },
]
