import type { DemoCampaign } from '../shapes'

export const vendeeGlobe: DemoCampaign = {
  key: 'vendee-globe',
  title: {
    fr: 'Seul en mer, pas sans les autres',
    nl: 'Alleen op zee, niet zonder anderen',
    en: 'Alone at sea, not without others',
  },
  summary: {
    fr: 'Au Vendée Globe 2024, le skipper Benjamin Ferré porte notre nom sur sa coque. Il offre cette visibilité à l’association.',
    nl: 'In de Vendée Globe 2024 draagt schipper Benjamin Ferré onze naam op zijn boot. Hij schenkt ons die zichtbaarheid.',
    en: 'In the 2024 Vendée Globe, skipper Benjamin Ferré carries our name on his boat. He gives us that visibility for free.',
  },
  publishedOn: '2024-10-21',
  audiences: ['public', 'mentors', 'employers'],
  keyMessage: {
    fr: 'Même en solitaire, personne n’apprend à naviguer sans quelqu’un qui a déjà pris la mer.',
    nl: 'Ook wie alleen vaart, leerde het van iemand die de zee al kende.',
    en: 'Even a solo sailor learned from someone who already knew the sea.',
  },
  sections: [
    {
      type: 'text',
      heading: {
        fr: 'Une rencontre, début 2022',
        nl: 'Een ontmoeting, begin 2022',
        en: 'A meeting, early in 2022',
      },
      body: {
        fr: `Début 2022, un partenaire commun présente Benjamin Ferré à l’association. D’un côté, un skipper qui prépare un tour du monde. De l’autre, des duos qui se voient chaque semaine autour d’une table. Un point commun : transmettre ce que l’on sait.

Pour le Vendée Globe 2024, son voilier s’appelle Monnoyeur-DUO for a JOB. C’est un IMOCA. La course se fait en solitaire, sans escale et sans assistance. Benjamin Ferré nous offre cette visibilité.`,
        nl: `Begin 2022 brengt een gemeenschappelijke partner Benjamin Ferré in contact met onze organisatie. Aan de ene kant een schipper die een tocht rond de wereld voorbereidt. Aan de andere kant duo’s die elke week aan een tafel zitten. Wat hen verbindt: doorgeven wat je weet.

Voor de Vendée Globe 2024 heet zijn boot Monnoyeur-DUO for a JOB. Het is een IMOCA. De wedstrijd vaar je alleen, zonder tussenstop en zonder hulp. Benjamin Ferré schenkt ons die zichtbaarheid.`,
        en: `Early in 2022, a mutual partner introduces Benjamin Ferré to the association. On one side is a skipper preparing to sail around the world. On the other are duos who sit down at a table every week. What they share: passing on what you know.

For the 2024 Vendée Globe his boat is called Monnoyeur-DUO for a JOB. It is an IMOCA. The race is sailed solo, non-stop and unassisted. Benjamin Ferré gives us this visibility for free.`,
      },
    },
    {
      type: 'text',
      heading: {
        fr: 'Lui aussi a un coach',
        nl: 'Ook hij heeft een coach',
        en: 'He has a coach too',
      },
      body: {
        fr: `Benjamin Ferré est coaché par Jean Le Cam. Un marin expérimenté et un skipper plus jeune : nous connaissons bien ce genre de duo.

Son parcours n’est pas une ligne droite :

- 40 000 km en auto-stop autour du monde ;
- une traversée de l’Atlantique au sextant ;
- le Maroc en Renault 4L ;
- une troisième place à la Mini Transat 2019 ;
- la création du hub IMAGO.`,
        nl: `Benjamin Ferré wordt gecoacht door Jean Le Cam. Een ervaren zeiler en een jongere schipper: zo’n duo herkennen wij meteen.

Zijn weg was geen rechte lijn:

- 40.000 km liften, rond de wereld;
- de Atlantische Oceaan over met een sextant;
- door Marokko in een Renault 4L;
- derde in de Mini Transat van 2019;
- oprichter van de hub IMAGO.`,
        en: `Benjamin Ferré is coached by Jean Le Cam. An experienced sailor and a younger skipper: that kind of duo looks familiar to us.

His own route was not a straight line:

- 40,000 km of hitch-hiking around the world;
- an Atlantic crossing by sextant;
- Morocco in a Renault 4L;
- third place in the 2019 Mini Transat;
- founder of the hub IMAGO.`,
      },
    },
    {
      type: 'questions',
      heading: {
        fr: 'Un bateau, pour quoi faire ?',
        nl: 'Waarom een boot?',
        en: 'Why a boat?',
      },
      questions: [
        {
          question: {
            fr: 'L’association a-t-elle payé le bateau ?',
            nl: 'Heeft de organisatie de boot betaald?',
            en: 'Did the association pay for the boat?',
          },
          answer: {
            fr: 'Non. Benjamin Ferré nous offre la visibilité : notre nom fait partie du nom du bateau.',
            nl: 'Nee. Benjamin Ferré schenkt ons de zichtbaarheid: onze naam zit in de naam van de boot.',
            en: 'No. Benjamin Ferré gives us the visibility for free: our name is part of the boat’s name.',
          },
        },
        {
          question: {
            fr: 'Quel rapport avec un emploi ?',
            nl: 'Wat heeft dat met werk te maken?',
            en: 'What has it got to do with work?',
          },
          answer: {
            fr: 'Chercher du travail se fait souvent en solitaire. Quelqu’un qui connaît la route aide à garder le cap.',
            nl: 'Werk zoeken doe je vaak alleen. Iemand die de weg kent, helpt je om koers te houden.',
            en: 'Looking for work is often done alone. Someone who knows the way helps you stay on course.',
          },
        },
      ],
    },
  ],
  picture: 'vendee-globe-boat',
  episodes: [],
  partners: [
    'monnoyeur',
    'groupe-caa',
    'hunteo',
    'azaleo',
    'skema-business-school',
    '17capital',
    'epic-foundation',
    'imoca',
  ],
  pressQuotations: [],
  callToAction: {
    label: { fr: 'Soutenir un duo', nl: 'Steun een duo', en: 'Support a duo' },
    to: 'support',
  },
  startsOn: '2024-10-21',
  themes: ['network', 'confidence'],
}
