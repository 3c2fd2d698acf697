import type { DemoCampaign } from '../shapes'

export const sincereDiversity: DemoCampaign = {
  key: 'sincere-diversity',
  title: {
    fr: 'La diversité, pour de vrai ?',
    nl: 'Diversiteit, echt gemeend?',
    en: 'Diversity, and do you mean it?',
  },
  summary: {
    fr: 'Une campagne vidéo avec l’agence viavictor. Elle pose une question aux employeurs : qui avez-vous laissé sur la pile ?',
    nl: 'Een videocampagne met het bureau viavictor. Met één vraag aan werkgevers: wie lieten jullie op de stapel liggen?',
    en: 'A video campaign with the agency viavictor. It asks employers one question: who did you leave on the pile?',
  },
  publishedOn: '2022-03-21',
  audiences: ['employers', 'public'],
  keyMessage: {
    fr: 'La diversité sur une affiche ne coûte rien. Elle devient sincère le jour où quelqu’un décroche le téléphone.',
    nl: 'Diversiteit op een affiche kost niets. Ze is pas gemeend als iemand de telefoon neemt.',
    en: 'Diversity on a poster costs nothing. It becomes sincere the day someone picks up the phone.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Le CV de Chidi', nl: 'Het cv van Chidi', en: 'Chidi’s CV' },
      body: {
        fr: `Chidi a envoyé son CV un dimanche soir. Il a relu chaque phrase deux fois. Le diplôme demandé, il l’a. L’expérience aussi. Il attend.

De l’autre côté, personne ne lui veut de mal. On lit vite. On choisit ce qui rassure. Sa feuille passe sur l’autre pile, sans un mot.

Chidi est le personnage de notre campagne vidéo, réalisée avec l’agence viavictor. Elle interroge les belles images de diversité dans la communication des entreprises. Sont-elles sincères ? Et que se passe-t-il quand le CV de Chidi arrive vraiment ?`,
        nl: `Op een zondagavond verstuurde Chidi zijn cv. Hij las elke zin twee keer na. Het gevraagde diploma heeft hij. De ervaring ook. Hij wacht.

Aan de andere kant wil niemand hem kwaad. Er wordt snel gelezen. Er wordt gekozen voor wat vertrouwd aanvoelt. Zijn blad gaat naar de andere stapel, zonder één woord.

Chidi is het personage in onze videocampagne met het bureau viavictor. De campagne stelt een vraag bij de mooie beelden van diversiteit waarmee bedrijven uitpakken. Zijn die gemeend? En wat gebeurt er als het cv van Chidi echt binnenkomt?`,
        en: `Chidi sent his CV on a Sunday evening. He read every sentence twice. He has the degree they ask for. He has the experience too. He waits.

On the other side, nobody wishes him harm. They read fast. They choose what feels familiar. His sheet moves to the other pile without a word.

Chidi is the character in our video campaign with the agency viavictor. The campaign looks at the fine pictures of diversity that companies show of themselves. Are they sincere? And what happens when Chidi’s CV really arrives?`,
      },
    },
    {
      type: 'steps',
      heading: {
        fr: 'Trois essais pour votre prochain recrutement',
        nl: 'Drie dingen om te proberen bij je volgende vacature',
        en: 'Three things to try with your next vacancy',
      },
      steps: [
        {
          title: { fr: 'Lisez sans le nom', nl: 'Lees zonder de naam', en: 'Read without the name' },
          text: {
            fr: 'Demandez à quelqu’un de cacher les noms et les photos. Faites votre choix, puis regardez.',
            nl: 'Vraag een collega om namen en foto’s te verbergen. Kies, en kijk dan pas.',
            en: 'Ask a colleague to cover names and photos. Make your choice, then look.',
          },
        },
        {
          title: { fr: 'Posez les mêmes questions', nl: 'Stel dezelfde vragen', en: 'Ask the same questions' },
          text: {
            fr: 'Écrivez vos questions avant l’entretien. Posez-les à tout le monde, dans le même ordre.',
            nl: 'Schrijf je vragen op vóór het gesprek. Stel ze aan iedereen, in dezelfde volgorde.',
            en: 'Write your questions before the interview. Ask everyone the same ones, in the same order.',
          },
        },
        {
          title: {
            fr: 'Ne refusez pas pour la langue seule',
            nl: 'Weiger niemand alleen om de taal',
            en: 'Don’t refuse anyone for language alone',
          },
          text: {
            fr: 'Notez ce que le poste demande dès le premier jour. Le reste s’apprend au travail.',
            nl: 'Schrijf op wat de job vraagt vanaf dag één. De rest leert iemand op het werk.',
            en: 'Write down what the job needs on day one. The rest can be learned at work.',
          },
        },
      ],
    },
    {
      type: 'questions',
      heading: { fr: 'On nous demande souvent', nl: 'Dat vragen werkgevers', en: 'What employers ask us' },
      questions: [
        {
          question: {
            fr: 'Voulez-vous dire que nous sommes racistes ?',
            nl: 'Zeg je dat wij racistisch zijn?',
            en: 'Are you saying we are racist?',
          },
          answer: {
            fr: 'Non. Un préjugé caché, tout le monde en a. La question est de savoir ce que vous en faites.',
            nl: 'Nee. Verborgen vooroordelen heeft iedereen. De vraag is wat je ermee doet.',
            en: 'No. Everyone has hidden prejudice. The question is what you do about it.',
          },
        },
        {
          question: {
            fr: 'Que peut faire une entreprise avec DUO for a JOB ?',
            nl: 'Wat kan een bedrijf met DUO for a JOB doen?',
            en: 'What can a company do with DUO for a JOB?',
          },
          answer: {
            fr: 'Vous pouvez encourager vos collègues de plus de cinquante ans à devenir mentors. Ils reviennent avec un autre regard.',
            nl: 'Je kan collega’s boven de vijftig aanmoedigen om mentor te worden. Ze komen terug met een andere blik.',
            en: 'You can encourage colleagues over fifty to become mentors. They come back seeing things differently.',
          },
        },
      ],
    },
  ],
  picture: 'sincere-diversity-piles',
  video: 'diversity-film',
  episodes: [],
  partners: ['viavictor'],
  pressQuotations: [],
  callToAction: {
    label: {
      fr: 'Parlons de votre entreprise',
      nl: 'Praat met ons over je bedrijf',
      en: 'Talk to us about your company',
    },
    to: 'contact',
  },
  startsOn: '2022-03-21',
  endsOn: '2022-06-30',
  themes: ['discrimination', 'employers'],
}
