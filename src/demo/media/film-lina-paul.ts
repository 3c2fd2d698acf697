import type { DemoVideo } from '../shapes'

export const filmLinaPaul: DemoVideo = {
  key: 'film-lina-paul',
  kind: 'video',
  title: {
    fr: 'Lina et Paul : le néerlandais par écran',
    nl: 'Lina en Paul: Nederlands via het scherm',
    en: 'Lina and Paul: Dutch through a screen',
  },
  language: 'nl',
  seconds: 20,
  poster: 'film-lina-paul-screen',
  transcript: {
    fr: `Langue du film : néerlandais. C’est Lina qui parle. Lina et Paul sont des personnages inventés.

_Une rue vide, des volets baissés. Lina, longs cheveux bruns et lunettes, allume un ordinateur dans sa cuisine._

Printemps 2020. Tout est fermé. Nous, on s’appelle en vidéo.

_L’écran. Paul apparaît : barbe blanche, pull, une pile de dictionnaires devant lui. Il met la main derrière l’oreille._

« Tu m’entends ? » Toutes nos leçons commencent ainsi.

_Un calendrier. Deux ou trois jours par semaine sont entourés. Les deux visages parlent dans leurs cadres, côte à côte._

Deux ou trois fois par semaine, je parle néerlandais.

_Une lettre avec un cachet. Une carte de friterie avec un cornet de frites. Un doigt suit les lignes._

On lit à voix haute : une lettre, le menu d’une friterie.

_Un banc au bord de l’Escaut. Un bateau passe. Paul met de nouveau la main derrière l’oreille. Lina rit._

Maintenant, on partage un banc. « Tu m’entends ? » demande Paul.`,
    nl: `Taal van de film: Nederlands. Lina spreekt. Lina en Paul zijn verzonnen personages.

_Een lege straat met neergelaten rolluiken. Lina, met lang bruin haar en een bril, zet in haar keuken een computer aan._

Lente 2020. Alles is dicht. Wij bellen, met beeld.

_Het scherm. Paul verschijnt: witte baard, trui, een stapel woordenboeken voor hem. Hij legt een hand achter zijn oor._

“Hoor je mij?” vraag ik. Zo begint elk gesprek.

_Een kalender. Twee of drie dagen per week zijn omcirkeld. De twee gezichten praten, elk in een eigen kader._

Twee of drie keer per week oefenen we Nederlands.

_Een brief met een stempel. De kaart van een frituur, met een puntzak frieten. Een vinger volgt de regels._

We lezen hardop: een brief, de menukaart van een frituur.

_Een bank aan de Schelde. Er vaart een schip voorbij. Paul legt opnieuw een hand achter zijn oor. Lina lacht._

Nu zitten we op een bank. “Hoor je mij?” vraagt Paul.`,
    en: `Language of the film: Dutch. Lina is speaking. Lina and Paul are invented characters.

_An empty street, shutters down. Lina, who has long brown hair and glasses, switches on a computer in her kitchen._

Spring 2020. Everything is shut. So we call each other on video.

_The screen. Paul appears: white beard, jumper, a pile of dictionaries in front of him. He puts a hand behind his ear._

‘Can you hear me?’ I ask. Every lesson begins like that.

_A calendar. Two or three days of each week are circled. The two faces talk, each in a frame of its own._

Two or three times a week we practise Dutch.

_A letter with a stamp on it. The menu of a chip shop with a cone of chips. A finger follows the lines._

We read out loud: a letter, the menu of a chip shop.

_A bench by the river Scheldt. A ship goes by. Paul puts a hand behind his ear again. Lina laughs._

Now we share a bench. ‘Can you hear me?’ asks Paul.`,
  },
  captions: [
    {
      from: 0,
      to: 4,
      text: {
        fr: 'Printemps 2020. Tout est fermé.\nNous, on s’appelle en vidéo.',
        nl: 'Lente 2020. Alles is dicht.\nWij bellen, met beeld.',
        en: 'Spring 2020. Everything is shut.\nSo we call each other on video.',
      },
    },
    {
      from: 4,
      to: 8,
      text: {
        fr: '« Tu m’entends ? »\nToutes nos leçons commencent ainsi.',
        nl: '“Hoor je mij?” vraag ik.\nZo begint elk gesprek.',
        en: '‘Can you hear me?’ I ask.\nEvery lesson begins like that.',
      },
    },
    {
      from: 8,
      to: 12,
      text: {
        fr: 'Deux ou trois fois par semaine,\nje parle néerlandais.',
        nl: 'Twee of drie keer per week\noefenen we Nederlands.',
        en: 'Two or three times a week\nwe practise Dutch.',
      },
    },
    {
      from: 12,
      to: 16,
      text: {
        fr: 'On lit à voix haute : une lettre,\nle menu d’une friterie.',
        nl: 'We lezen hardop: een brief,\nde menukaart van een frituur.',
        en: 'We read out loud: a letter,\nthe menu of a chip shop.',
      },
    },
    {
      from: 16,
      to: 20,
      text: {
        fr: 'Maintenant, on partage un banc.\n« Tu m’entends ? » demande Paul.',
        nl: 'Nu zitten we op een bank.\n“Hoor je mij?” vraagt Paul.',
        en: 'Now we share a bench.\n‘Can you hear me?’ asks Paul.',
      },
    },
  ],
}
