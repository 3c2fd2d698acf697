import type { DemoPage } from '../shapes'

import { methodSteps } from './methodSteps'

export const method: DemoPage = {
  key: 'method',
  role: 'method',
  title: { fr: 'La méthode', nl: 'De methode', en: 'The method' },
  summary: {
    fr: 'De la séance d’info au bilan : les huit étapes d’un duo, en personne ou à distance.',
    nl: 'Van infosessie tot evaluatie: de acht stappen van een duo, ter plaatse of op afstand.',
    en: 'From info session to evaluation: the eight steps of a duo, in person or at a distance.',
  },
  publishedOn: '2023-01-09',
  lead: {
    fr: 'Un duo ne se forme pas au hasard. Huit étapes mènent de la première question au bilan, et personne ne les franchit sans aide.',
    nl: 'Een duo ontstaat niet toevallig. Acht stappen leiden van de eerste vraag tot de evaluatie, en bij elke stap helpt iemand je.',
    en: 'A duo does not happen by chance. Eight steps lead from the first question to the evaluation, with someone to help you at each one.',
  },
  sections: [
    { type: 'picture', picture: 'page-info-session' },
    {
      type: 'steps',
      heading: { fr: 'Les huit étapes', nl: 'De acht stappen', en: 'The eight steps' },
      steps: methodSteps,
    },
    { type: 'picture', picture: 'page-video-call' },
    {
      type: 'text',
      heading: { fr: 'Et à distance ?', nl: 'En op afstand?', en: 'And at a distance?' },
      body: {
        fr: `En 2020, au premier confinement, 500 duos étaient en route. Neuf sur dix sont restés en contact, à distance. Depuis cette année-là, chaque étape peut aussi se faire à distance : la séance d’info, l’entretien, la formation et les rencontres.

Ce n’est pas une obligation. Le programme en personne continue, pour celles et ceux qui sont moins à l’aise avec un écran ou qui préfèrent une table et deux chaises.

Vous n’avez pas d’ordinateur ? Une application vous résiste ? Dites-le. Nous regardons avec chaque personne ce qui bloque : le matériel, la connexion ou l’habitude. En 2020, plus de 200 ordinateurs ont été prêtés. Des bénévoles donnent aussi une formation informatique de base.`,
        nl: `In 2020, bij de eerste lockdown, waren er 500 duo’s aan de slag. Negen op de tien hielden contact, op afstand. Sinds dat jaar kan elke stap ook op afstand: de infosessie, het gesprek, de opleiding en de afspraken van het duo.

Het hoeft niet. Wie minder vlot met computers werkt, of gewoon liever samen aan tafel zit, blijft welkom in de vestiging.

Heb je geen computer? Lukt het niet met een programma? Zeg het ons. We bekijken met elke persoon apart wat er in de weg staat: het toestel, de verbinding of de ervaring. In 2020 leenden we meer dan 200 computers uit. Vrijwilligers geven ook een basisopleiding informatica.`,
        en: `In 2020, at the first lockdown, 500 duos were under way. Nine in ten stayed in contact at a distance. Since that year, every step can also be taken at a distance: the info session, the interview, the training and the weekly meetings.

You do not have to. The programme on site goes on, for everyone who is less at ease with a screen or who would rather share a table.

No computer? An app that will not work? Tell us. We look at it person by person: is it the device, the connection or the practice? In 2020, more than 200 computers were lent out. Volunteers also give basic computer training.`,
      },
    },
    {
      type: 'figures',
      heading: { fr: 'L’année 2020 en chiffres', nl: '2020 in cijfers', en: '2020 in figures' },
      figures: ['contact-2020', 'computers-2020', 'mentors-again-2020'],
    },
    {
      type: 'callToAction',
      heading: { fr: 'La première étape', nl: 'De eerste stap', en: 'The first step' },
      text: {
        fr: 'Choisissez une séance d’info, en ligne ou près de chez vous.',
        nl: 'Kies een infosessie, online of bij jou in de buurt.',
        en: 'Choose an info session, online or near you.',
      },
      label: { fr: 'Voir les séances d’info', nl: 'Bekijk de infosessies', en: 'See the info sessions' },
      to: 'info-sessions',
    },
  ],
}
