import type { DemoPage } from '../shapes'

export const home: DemoPage = {
  key: 'home',
  role: 'home',
  title: {
    fr: 'Deux personnes, un pas en avant',
    nl: 'Twee mensen, één stap vooruit',
    en: 'Two people, one step forward',
  },
  summary: {
    fr: 'Une jeune personne cherche du travail. Une personne de plus de cinquante ans l’accompagne chaque semaine, gratuitement, pendant six mois au plus.',
    nl: 'Een jongere zoekt werk. Een vijftigplusser zoekt mee, elke week, gratis, hoogstens zes maanden lang.',
    en: 'A young person looks for work. Someone over fifty helps, every week, free of charge, for up to six months.',
  },
  publishedOn: '2023-01-09',
  lead: {
    fr: 'D’un côté, une jeune personne qui cherche du travail. De l’autre, quelqu’un qui a de l’expérience et du temps. Chaque semaine, le duo avance.',
    nl: 'Jij zoekt werk. Iemand met ervaring maakt tijd voor je. Elke week komen jullie samen een stap verder.',
    en: 'You are looking for work. Someone with experience makes time for you. Every week, you move forward together.',
  },
  sections: [
    {
      type: 'callToAction',
      heading: { fr: 'Tu cherches du travail ?', nl: 'Zoek je werk?', en: 'Are you looking for work?' },
      text: {
        fr: 'Une personne d’expérience t’aide chaque semaine. C’est gratuit.',
        nl: 'Iemand met ervaring helpt je, elke week. Dat is gratis.',
        en: 'Someone with experience helps you every week. It is free.',
      },
      label: { fr: 'Je cherche un mentor', nl: 'Ik zoek een mentor', en: 'I am looking for a mentor' },
      to: 'mentee',
    },
    {
      type: 'callToAction',
      heading: {
        fr: 'Vous avez cinquante ans ou plus ?',
        nl: 'Ben je vijftig of ouder?',
        en: 'Are you fifty or over?',
      },
      text: {
        fr: 'Ce que vous savez peut ouvrir une porte. Nous vous formons, et vous n’êtes jamais sans appui.',
        nl: 'Wat jij weet, kan een deur openen. We leiden je op en je staat er nooit alleen voor.',
        en: 'What you know can open a door. We train you, and you are never left on your own.',
      },
      label: { fr: 'Je deviens mentor', nl: 'Ik word mentor', en: 'I want to be a mentor' },
      to: 'mentor',
    },
    {
      type: 'steps',
      heading: { fr: 'Comment ça marche', nl: 'Zo werkt het', en: 'How it works' },
      steps: [
        {
          title: { fr: 'Venez écouter', nl: 'Kom luisteren', en: 'Come and listen' },
          text: {
            fr: 'Une séance d’info, en ligne ou dans une antenne. Vous posez vos questions.',
            nl: 'Een infosessie, online of in een vestiging. Stel al je vragen.',
            en: 'An info session, online or at a branch. Ask all your questions.',
          },
        },
        {
          title: { fr: 'Faites connaissance', nl: 'Vertel je verhaal', en: 'Tell us about yourself' },
          text: {
            fr: 'Un entretien en tête à tête : ce que vous savez faire, ce que vous espérez.',
            nl: 'Een gesprek onder vier ogen: wat kan je, en wat wil je?',
            en: 'A talk with a coordinator: what can you do, and what do you hope for?',
          },
        },
        {
          title: { fr: 'Rencontrez l’autre', nl: 'Ontmoet elkaar', en: 'Meet each other' },
          text: {
            fr: 'Chaque personne dit ensuite si elle veut continuer. On peut dire non.',
            nl: 'Daarna kiezen jullie elk apart of jullie verdergaan. Nee mag ook.',
            en: 'Then each of you decides whether to go on. You may say no.',
          },
        },
        {
          title: { fr: 'Avancez à deux', nl: 'Ga samen vooruit', en: 'Move forward together' },
          text: {
            fr: 'Au moins deux heures par semaine, pendant six mois au plus.',
            nl: 'Elke week minstens twee uur, hoogstens zes maanden lang.',
            en: 'At least two hours a week, for six months at most.',
          },
        },
      ],
    },
    {
      type: 'callToAction',
      heading: { fr: 'Les huit étapes d’un duo', nl: 'Een duo in acht stappen', en: 'A duo in eight steps' },
      text: {
        fr: 'De la première séance d’info au bilan : voyez ce qui se passe, et qui vous aide à chaque moment.',
        nl: 'Van de eerste infosessie tot de evaluatie: ontdek wat er gebeurt en wie je telkens helpt.',
        en: 'From the first info session to the evaluation: see what happens, and who helps you at each point.',
      },
      label: { fr: 'Voir la méthode', nl: 'Bekijk de methode', en: 'See the method' },
      to: 'method',
    },
    {
      type: 'callToAction',
      heading: {
        fr: 'Aider sans devenir mentor ?',
        nl: 'Wil je helpen zonder mentor te worden?',
        en: 'Would you like to help without being a mentor?',
      },
      text: {
        fr: 'Les entreprises, les organisations et les particuliers peuvent rendre de nouveaux duos possibles.',
        nl: 'Bedrijven, organisaties en particulieren maken mee nieuwe duo’s mogelijk.',
        en: 'Companies, organisations and private people help to make new duos possible.',
      },
      label: { fr: 'Nous soutenir', nl: 'Steun ons', en: 'Support us' },
      to: 'support',
    },
  ],
}
