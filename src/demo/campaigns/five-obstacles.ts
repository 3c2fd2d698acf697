import type { DemoCampaign } from '../shapes'

export const fiveObstacles: DemoCampaign = {
  key: 'five-obstacles',
  title: {
    fr: 'Cinq obstacles, cinq voix',
    nl: 'Vijf drempels, vijf stemmen',
    en: 'Five obstacles, five voices',
  },
  summary: {
    fr: 'Cinq épisodes de vingt secondes. Chaque fois une jeune personne, un obstacle et ce qui a commencé à bouger.',
    nl: 'Vijf afleveringen van twintig seconden. Telkens één jongere, één drempel en het moment waarop er iets begon te bewegen.',
    en: 'Five episodes of twenty seconds. Each has one young person, one obstacle and the moment something started to move.',
  },
  publishedOn: '2021-09-20',
  audiences: ['youngPeople', 'employers', 'public'],
  keyMessage: {
    fr: 'Un obstacle n’est jamais abstrait. Écoutez d’abord la personne qui est devant.',
    nl: 'Een drempel is nooit abstract. Luister eerst naar wie ervoor staat.',
    en: 'An obstacle is never abstract. Listen first to the person who stands in front of it.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Une porte à la fois', nl: 'Deur na deur', en: 'One door at a time' },
      body: {
        fr: `Six heures du matin. Elif pose un colis sur un tapis roulant et pense à son mémoire d’économie. Au même moment, Hamid compte les mots qu’il comprend dans le bus. Ils ne se connaissent pas. Chacun croit être le seul.

Dans cette série, cinq jeunes racontent leur obstacle : un travail sous leur niveau, une langue à reprendre à zéro, des papiers sans fin, un doctorat que personne ne lit, une famille qu’on attend.

Les cinq personnes sont inventées. Les obstacles, eux, reviennent souvent dans ce que les jeunes nous racontent.`,
        nl: `Zes uur ’s ochtends. Elif legt een pakje op de band en denkt aan haar masterproef economie. Op hetzelfde moment telt Hamid op de bus de woorden die hij verstaat. Ze kennen elkaar niet. Allebei denken ze dat ze de enige zijn.

In deze reeks vertellen vijf jongeren over hun drempel: werk onder je niveau, een taal waarin je van nul begint, eindeloos papierwerk, een doctoraat dat niemand leest, een familie waarop je wacht.

De vijf mensen zijn verzonnen. De drempels zijn dat niet: jongeren vertellen ons er vaak over.`,
        en: `Six in the morning. Elif puts a parcel on a conveyor belt and thinks about her economics thesis. At the same moment, Hamid is counting the words he understands on the bus. They don’t know each other. Each thinks they are the only one.

In this series, five young people talk about the obstacle in front of them: work below their level, a language to learn from scratch, endless paperwork, a doctorate nobody reads, a family they are waiting for.

All five people are invented. The obstacles are not: young people often tell us about them.`,
      },
    },
    {
      type: 'figures',
      heading: {
        fr: 'Derrière les cinq voix',
        nl: 'Achter de vijf stemmen',
        en: 'Behind the five voices',
      },
      figures: ['mentees-report-2021', 'jobs-2021', 'internships-2021'],
    },
    {
      type: 'text',
      heading: {
        fr: 'Ce que les jeunes nous disent',
        nl: 'Wat jongeren ons vertellen',
        en: 'What young people tell us',
      },
      body: {
        fr: `Dans notre deuxième rapport d’expérience (2021), les jeunes parlent d’un marché du travail à deux vitesses, malgré les diplômes.

- Les difficultés les plus citées sont les langues et le manque d’expérience utile.
- Au début du chemin, ils demandent surtout des outils pour chercher un emploi.
- Quand ils regardent en arrière, ils parlent de confiance, de réseau et de discrimination.`,
        nl: `In ons tweede ervaringsrapport (2021) hebben jongeren het over een arbeidsmarkt met twee snelheden, ondanks hun diploma’s.

- Talen en te weinig nuttige ervaring noemen ze het vaakst als moeilijkheid.
- In het begin vragen ze vooral hulpmiddelen om werk te zoeken.
- Als ze terugkijken, spreken ze over zelfvertrouwen, netwerk en discriminatie.`,
        en: `In our second experience report (2021), young people describe a two-speed labour market, whatever their diplomas.

- Languages and a lack of useful experience are the difficulties they name most.
- At the start they mainly ask for tools and techniques for the job search.
- Looking back, they talk about confidence, networks and discrimination.`,
      },
    },
  ],
  picture: 'five-obstacles-doors',
  episodes: [
    {
      title: {
        fr: 'Elif : un master dans le tiroir',
        nl: 'Elif: een master in de lade',
        en: 'Elif: a master’s in the drawer',
      },
      summary: {
        fr: 'Elif trie des colis à six heures du matin. Son master, elle l’a effacé de son CV.',
        nl: 'Elif sorteert pakjes om zes uur ’s ochtends. Haar master schrapte ze van haar cv.',
        en: 'Elif sorts parcels at six in the morning. She has taken her master’s off her CV.',
      },
      video: 'episode-1',
    },
    {
      title: {
        fr: 'Hamid : trois mots dans le bus',
        nl: 'Hamid: drie woorden op de bus',
        en: 'Hamid: three words on the bus',
      },
      summary: {
        fr: 'Hamid était prof. Dans sa nouvelle langue, il recommence à « bonjour ».',
        nl: 'Hamid gaf les. In zijn nieuwe taal begint hij opnieuw bij “goeiedag”.',
        en: 'Hamid used to teach. In his new language he starts again at ‘hello’.',
      },
      video: 'episode-2',
    },
    {
      title: {
        fr: 'Mercy : un papier par ligne',
        nl: 'Mercy: voor elk papier een regel',
        en: 'Mercy: one line for every paper',
      },
      summary: {
        fr: 'Mercy veut devenir électricienne. Entre elle et la formation, il y a une pile de documents.',
        nl: 'Mercy wil elektricien worden. Tussen haar en de opleiding ligt een stapel papieren.',
        en: 'Mercy wants to be an electrician. Between her and the training lies a pile of papers.',
      },
      video: 'episode-3',
    },
    {
      title: {
        fr: 'Rostam : neuf ans d’études et un formulaire',
        nl: 'Rostam: negen jaar studie en één formulier',
        en: 'Rostam: nine years of study and a form',
      },
      summary: {
        fr: 'Rostam a un doctorat en chimie. Il lave des éprouvettes et attend une lettre. À écouter.',
        nl: 'Rostam heeft een doctoraat in de chemie. Hij wast proefbuizen af en wacht op een brief. Om te beluisteren.',
        en: 'Rostam has a doctorate in chemistry. He washes test tubes and waits for a letter. Audio only.',
      },
      video: 'episode-4',
    },
    {
      title: {
        fr: 'Adiam : le téléphone dans le tablier',
        nl: 'Adiam: de telefoon in het schort',
        en: 'Adiam: the phone in the apron',
      },
      summary: {
        fr: 'Adiam attend sa famille. Certains jours, une marche avec son mentor compte plus qu’une lettre.',
        nl: 'Adiam wacht op haar familie. Sommige dagen is een wandeling met haar mentor meer waard dan een brief.',
        en: 'Adiam is waiting for her family. Some days a walk with her mentor counts for more than a letter.',
      },
      video: 'episode-5',
    },
  ],
  partners: [],
  pressQuotations: [],
  callToAction: {
    label: { fr: 'Je cherche un mentor', nl: 'Ik zoek een mentor', en: 'I want a mentor' },
    to: 'mentee',
  },
  startsOn: '2021-09-20',
  themes: ['diplomas', 'languages', 'migration', 'confidence'],
}
