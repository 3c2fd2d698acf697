import type { DemoBranch } from '../shapes'

export const paris: DemoBranch = {
  key: 'paris',
  title: { fr: 'Antenne de Paris', nl: 'Vestiging Parijs', en: 'Paris branch' },
  summary: {
    fr: 'Ouverte fin 2019, l’antenne de Paris est la première hors de Belgique.',
    nl: 'De vestiging in Parijs opende eind 2019. Het is de eerste buiten België.',
    en: 'Open since the end of 2019, the Paris branch is the first outside Belgium.',
  },
  publishedOn: '2023-01-09',
  city: { fr: 'Paris', nl: 'Parijs', en: 'Paris' },
  country: 'FR',
  state: 'open',
  year: 2019,
  address: { street: '1 rue de l’Exemple', postcode: '75000', city: 'Paris' },
  contacts: [
    {
      role: { fr: 'Accueil', nl: 'Onthaal', en: 'Front desk' },
      email: 'paris@example.org',
      telephone: '+33 1 99 00 00 00',
    },
  ],
  openingHours: {
    fr: 'Du lundi au vendredi, de 9 h 30 à 17 h 30',
    nl: 'Maandag tot vrijdag, van 9.30 tot 17.30 uur',
    en: 'Monday to Friday, 9.30 am to 5.30 pm',
  },
  body: {
    fr: `Fin 2019, l’antenne de Paris ouvre. Quelques mois plus tard, tout ferme. Les premiers duos apprennent donc à se parler par écran, puis reviennent à la table.

Aujourd’hui, tu as le choix. Tu peux venir sur place. Tu peux aussi tout faire en ligne : la séance d’info, l’entretien et les rendez-vous avec ton mentor.

Pour devenir mentor à Paris, il faut avoir cinquante ans ou plus et une expérience de travail. Vous pouvez être encore en poste ou à la retraite. L’équipe vous présente les conditions pendant la séance d’info.`,
    nl: `Eind 2019 opent de vestiging in Parijs. Enkele maanden later gaat alles dicht. De eerste duo’s leren dus praten via een scherm, en komen daarna weer samen aan tafel.

Vandaag kan je kiezen. Je komt langs, of je doet alles online: de infosessie, het gesprek en de afspraken met je mentor.

Wil je mentor worden in Parijs? Dan ben je vijftig of ouder en heb je werkervaring. Je werkt nog of je bent met pensioen. In de infosessie legt het team de voorwaarden uit. De voertaal is Frans.`,
    en: `At the end of 2019 the Paris branch opens. A few months later everything shuts. So the first duos learn to talk through a screen, and then come back to the table.

Today you can choose. You can come to the branch. You can also do everything online: the info session, the interview and the meetings with your mentor.

To be a mentor in Paris you need to be fifty or over and have working experience. You may still be working, or retired. The team explains the conditions at the info session. French is the language here.`,
  },
}
