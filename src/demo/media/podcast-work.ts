import type { DemoVideo } from '../shapes'

export const podcastWork: DemoVideo = {
  key: 'podcast-work',
  kind: 'audio',
  title: {
    fr: 'Deux voix sur le travail : un extrait d’exemple',
    nl: 'Twee stemmen over werk: een voorbeeldfragment',
    en: 'Two voices on work: an example clip',
  },
  language: 'nl',
  seconds: 30,
  poster: 'podcast-work-studio',
  transcript: {
    fr: `Langue de l’enregistrement : néerlandais. Cet extrait a été écrit pour la démonstration : il ne vient pas du vrai podcast. Wim, mentor, et Sofie, coordinatrice, sont inventés.

_Il n’y a que du son, dit par des voix de synthèse. La page montre un seul dessin : deux personnes, deux casques et un micro entre elles._

**Sofie :** Wim travaille depuis trente ans en entreprise. Il est aussi mentor.

**Wim :** Je pensais expliquer des choses. J’ai surtout appris à écouter.

**Sofie :** Et dans votre équipe, qu’est-ce que ça change ?

**Wim :** Je pose des questions que je sautais avant. Même en entretien d’embauche.

**Sofie :** Et votre mentee ? Qu’est-ce que vous lui apportez ?

**Wim :** Comment ça se passe à l’intérieur. Aucune offre d’emploi ne le dit.`,
    nl: `Taal van de opname: Nederlands. Dit fragment is geschreven voor de demonstratie: het komt niet uit de echte podcast. Mentor Wim en coördinator Sofie zijn verzonnen.

_Er is alleen geluid, met computerstemmen. Op de pagina staat één tekening: twee mensen met een koptelefoon en een microfoon tussen hen in._

**Sofie:** Wim werkt al dertig jaar in een bedrijf. Hij is nu ook mentor.

**Wim:** Ik dacht: ik ga iets uitleggen. Ik heb vooral leren luisteren.

**Sofie:** Wat neem je daarvan mee naar je eigen ploeg?

**Wim:** Dat ik vragen stel die ik vroeger oversloeg. Ook in een sollicitatie.

**Sofie:** En je mentee? Wat heeft die aan jou?

**Wim:** Hoe het er binnen echt aan toegaat. Dat staat in geen enkele vacature.`,
    en: `Language of the recording: Dutch. This clip was written for the demonstration: it does not come from the real podcast. Wim, a mentor, and Sofie, a coordinator, are invented.

_This is sound only, spoken by computer voices. The page shows one drawing: two people with headphones and a microphone between them._

**Sofie:** Wim has worked in business for thirty years. Now he is a mentor too.

**Wim:** I thought I would explain things. Mostly I learned to listen.

**Sofie:** What do you take back to your own team?

**Wim:** I ask questions I used to skip. In job interviews as well.

**Sofie:** And your mentee? What do you have to offer?

**Wim:** How things really work inside. No job advert tells you that.`,
  },
  captions: [
    {
      from: 0,
      to: 5,
      text: {
        fr: 'Wim travaille depuis trente ans\nen entreprise. Il est aussi mentor.',
        nl: 'Wim werkt al dertig jaar in een\nbedrijf. Hij is nu ook mentor.',
        en: 'Wim has worked in business for thirty\nyears. Now he is a mentor too.',
      },
    },
    {
      from: 5,
      to: 10,
      text: {
        fr: 'Je pensais expliquer des choses.\nJ’ai surtout appris à écouter.',
        nl: 'Ik dacht: ik ga iets uitleggen.\nIk heb vooral leren luisteren.',
        en: 'I thought I would explain things.\nMostly I learned to listen.',
      },
    },
    {
      from: 10,
      to: 15,
      text: {
        fr: 'Et dans votre équipe,\nqu’est-ce que ça change ?',
        nl: 'Wat neem je daarvan mee\nnaar je eigen ploeg?',
        en: 'What do you take back\nto your own team?',
      },
    },
    {
      from: 15,
      to: 20,
      text: {
        fr: 'Je pose des questions que je sautais\navant. Même en entretien d’embauche.',
        nl: 'Dat ik vragen stel die ik vroeger\noversloeg. Ook in een sollicitatie.',
        en: 'I ask questions I used to skip.\nIn job interviews as well.',
      },
    },
    {
      from: 20,
      to: 25,
      text: {
        fr: 'Et votre mentee ?\nQu’est-ce que vous lui apportez ?',
        nl: 'En je mentee?\nWat heeft die aan jou?',
        en: 'And your mentee?\nWhat do you have to offer?',
      },
    },
    {
      from: 25,
      to: 30,
      text: {
        fr: 'Comment ça se passe à l’intérieur.\nAucune offre d’emploi ne le dit.',
        nl: 'Hoe het er binnen echt aan toegaat.\nDat staat in geen enkele vacature.',
        en: 'How things really work inside.\nNo job advert tells you that.',
      },
    },
  ],
}
