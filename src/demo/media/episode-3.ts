import type { DemoVideo } from '../shapes'

export const episode3: DemoVideo = {
  key: 'episode-3',
  kind: 'video',
  title: {
    fr: 'Mercy : un papier par ligne',
    nl: 'Mercy: voor elk papier een regel',
    en: 'Mercy: one line for every paper',
  },
  language: 'fr',
  seconds: 20,
  poster: 'episode-3-still',
  transcript: {
    fr: `Langue du film : français. Mercy et Karim sont des personnages inventés.

_Un guichet vitré. Mercy tend un dossier plein de feuilles. Derrière la vitre, une main montre une place vide._

**Mercy :** Au guichet, il manque un papier. Comme la semaine dernière.

_Le comptoir disparaît. Mercy porte un casque et des gants. Des câbles de couleur dessinent une maison._

**Mercy :** Moi, je rêve de câbles et de tableaux électriques.

_Une table. Karim, barbe grise et gilet, trace des lignes sur une feuille. Mercy dicte._

**Mercy :** Karim a fait une liste. Une ligne par papier.

_La même table, trois fois de suite. À chaque fois, il y a une coche de plus et un manteau de moins : l’hiver passe._

**Mercy :** Chaque jeudi, on coche. Chaque jeudi, il en reste moins.

_La dernière case est cochée. Mercy entre dans un atelier, une boîte à outils à la main._

**Mercy :** La dernière ligne est cochée. Ma formation peut commencer.`,
    nl: `Taal van de film: Frans. Mercy en Karim zijn verzonnen personages.

_Een loket met een glazen ruit. Mercy geeft een map vol papieren af. Achter het glas wijst een hand een lege plek aan._

**Mercy:** Aan het loket ontbreekt een papier. Net als vorige week.

_Het loket verdwijnt. Mercy draagt een helm en handschoenen. Gekleurde kabels vormen een huis._

**Mercy:** En ik droom van kabels en elektriciteitskasten.

_Een tafel. Karim, met een grijze baard en een vestje, trekt lijnen op een blad. Mercy dicteert._

**Mercy:** Karim maakte een lijst. Voor elk papier een regel.

_Dezelfde tafel, drie keer na elkaar. Telkens een vinkje meer en een jas minder: de winter gaat voorbij._

**Mercy:** Elke donderdag vinken we af. Elke donderdag wordt ze korter.

_Het laatste vakje is afgevinkt. Mercy stapt een werkplaats binnen, met een gereedschapskist in de hand._

**Mercy:** De laatste regel is afgevinkt. Mijn opleiding kan beginnen.`,
    en: `Language of the film: French. Mercy and Karim are invented characters.

_A counter with a glass screen. Mercy hands over a folder full of papers. Behind the glass, a hand points at a gap._

**Mercy:** At the counter, a paper is missing. Just like last week.

_The counter fades away. Mercy wears a helmet and gloves. Coloured cables draw the shape of a house._

**Mercy:** And I dream of cables and fuse boxes.

_A table. Karim, who has a grey beard and a cardigan, rules lines on a sheet of paper. Mercy tells him what to write._

**Mercy:** Karim made a list. One line for every paper.

_The same table, three times in a row. Each time there is one more tick and one coat fewer: winter is passing._

**Mercy:** Every Thursday we tick some off. Every Thursday it gets shorter.

_The last box is ticked. Mercy walks into a workshop, a toolbox in her hand._

**Mercy:** The last line is ticked. My training can begin.`,
  },
  captions: [
    {
      from: 0,
      to: 4,
      text: {
        fr: 'Au guichet, il manque un papier.\nComme la semaine dernière.',
        nl: 'Aan het loket ontbreekt een papier.\nNet als vorige week.',
        en: 'At the counter, a paper is missing.\nJust like last week.',
      },
    },
    {
      from: 4,
      to: 8,
      text: {
        fr: 'Moi, je rêve de câbles\net de tableaux électriques.',
        nl: 'En ik droom van kabels\nen elektriciteitskasten.',
        en: 'And I dream of cables\nand fuse boxes.',
      },
    },
    {
      from: 8,
      to: 12,
      text: {
        fr: 'Karim a fait une liste.\nUne ligne par papier.',
        nl: 'Karim maakte een lijst.\nVoor elk papier een regel.',
        en: 'Karim made a list.\nOne line for every paper.',
      },
    },
    {
      from: 12,
      to: 16,
      text: {
        fr: 'Chaque jeudi, on coche.\nChaque jeudi, il en reste moins.',
        nl: 'Elke donderdag vinken we af.\nElke donderdag wordt ze korter.',
        en: 'Every Thursday we tick some off.\nEvery Thursday it gets shorter.',
      },
    },
    {
      from: 16,
      to: 20,
      text: {
        fr: 'La dernière ligne est cochée.\nMa formation peut commencer.',
        nl: 'De laatste regel is afgevinkt.\nMijn opleiding kan beginnen.',
        en: 'The last line is ticked.\nMy training can begin.',
      },
    },
  ],
}
