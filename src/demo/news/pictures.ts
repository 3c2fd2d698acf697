import type { DemoPicture } from '../shapes'

export const newsPictures: DemoPicture[] = [
  {
    key: 'news-river-water',
    alt: {
      fr: 'Un flacon d’eau sur une table, entre une main qui tient un crayon et une main qui montre le flacon.',
      nl: 'Een flesje water op een tafel, tussen een hand met een potlood en een hand die naar het flesje wijst.',
      en: 'A bottle of water on a table, between a hand with a pencil and a hand that points at the bottle.',
    },
    scene:
      'Close view of a table. In the middle a small glass laboratory bottle, half full of pale teal water, standing where a marigold circle and a plum arch overlap in terracotta. From the left a young, very light hand in a paper-coloured sleeve draws a simple diagram of circles and lines with a pencil. From the right an older, very dark hand in a marigold blazer sleeve points at the bottle. No readable words.',
  },
  {
    key: 'news-new-branch',
    alt: {
      fr: 'Une pièce vide et claire avec deux chaises, une petite table et une bouilloire.',
      nl: 'Een leeg, licht lokaal met twee stoelen, een tafeltje en een waterkoker.',
      en: 'A bright, empty room with two chairs, a small table and a kettle.',
    },
    scene:
      'A bright empty room on a paper ground. An arch-shaped window in marigold light, a round clock without figures on the wall. Two different chairs, one plum and one teal, face each other across a small table with a kettle and two cups. A ladder and a pot of paint stand in the corner: the room has just been painted. Nobody is there yet. No letters.',
  },
  {
    key: 'news-sailing-boat',
    alt: {
      fr: 'Un voilier de course penché sur une mer agitée. Une seule personne est à bord.',
      nl: 'Een schuin liggende racezeilboot op een woelige zee. Er is één persoon aan boord.',
      en: 'A racing yacht leaning over on a rough sea. One person is on board.',
    },
    scene:
      'A single-handed ocean racing yacht heeled over on long teal waves, under a large marigold sun drawn as a circle. The mainsail is one big plum arch, the headsail terracotta where it crosses the sun. One tiny figure in a hooded jacket in the cockpit, no face. On the horizon a second, very small sail. No letters, numbers or logos on hull or sails.',
  },
  {
    key: 'news-four-chairs',
    alt: {
      fr: 'Quatre personnes d’âges différents lisent le même document autour d’une table ronde.',
      nl: 'Vier mensen van verschillende leeftijden lezen hetzelfde document aan een ronde tafel.',
      en: 'Four people of different ages read the same document around a round table.',
    },
    scene:
      'A round table seen slightly from above, with four people for the four winners: a young man with a turban and a backpack on his chair, a woman of about seventy with short white hair and a cardigan, a woman in a blazer with a lanyard, a man in a wheelchair holding a toddler. They all look at one open booklet in the middle. Behind the table a wide arch, in it a ballot box as a plain cube. No readable words.',
  },
  {
    key: 'news-computer-bags',
    alt: {
      fr: 'Deux personnes au comptoir d’une antenne : l’une tend un sac avec un ordinateur à l’autre.',
      nl: 'Twee mensen aan de balie van een vestiging: de ene geeft de andere een tas met een computer.',
      en: 'Two people at the counter of a branch: one hands the other a bag with a computer in it.',
    },
    scene:
      'A counter with a transparent screen, the year 2020 being visible only through two plain face masks. On the left a volunteer of about sixty, Black, with grey hair and glasses, passes a marigold bag with a laptop sticking out to a young woman with light skin and a ponytail on the right. Behind the counter a shelf with rows of identical bags in teal, plum and blush, each with a cable hanging out. No readable words.',
  },
]
