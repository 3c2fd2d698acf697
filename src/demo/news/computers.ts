import type { DemoNews } from '../shapes'

export const computers: DemoNews = {
  key: 'computers-lent-2020',
  title: {
    fr: 'Plus de 200 ordinateurs prêtés en 2020',
    nl: 'Meer dan 200 computers uitgeleend in 2020',
    en: 'More than 200 computers lent in 2020',
  },
  summary: {
    fr: 'Pas d’ordinateur, pas de rendez-vous en ligne. En 2020, nous en avons prêté plus de 200 et des bénévoles ont montré comment faire.',
    nl: 'Geen computer, geen afspraak online. In 2020 leenden we er meer dan 200 uit en vrijwilligers legden uit hoe het werkt.',
    en: 'No computer, no online meeting. In 2020 we lent more than 200, and volunteers showed people how to use them.',
  },
  publishedOn: '2020-12-10',
  body: {
    fr: `Un sac, un ordinateur, un chargeur : pour certains duos, tout a continué grâce à cela. En 2020, nous avons prêté plus de 200 ordinateurs.

Au premier confinement, 500 duos étaient en cours. Neuf sur dix sont restés en contact à distance. Mais dans notre enquête de 2020, plus d’un jeune sur trois dit ne pas pouvoir suivre une numérisation aussi rapide.

Nous regardons donc avec chaque personne ce qui manque : le matériel, ou l’habitude. Des bénévoles donnent une initiation. Le programme sur place continue pour celles et ceux qui préfèrent.

**Tu n’as pas d’ordinateur ?** Appelle ton antenne ou dis-le lors de l’entretien. Le prêt est gratuit.`,
    nl: `Een tas, een computer, een oplader: sommige duo’s konden daarmee verder. In 2020 leenden we meer dan 200 computers uit.

Bij de eerste lockdown liepen er 500 duo’s. Negen op de tien bleven op afstand contact houden. Maar in onze enquête van 2020 zegt meer dan een op de drie jongeren dat ze de snellere digitalisering niet kunnen volgen.

Daarom bekijken we met iedereen apart wat er ontbreekt: materiaal of ervaring. Vrijwilligers geven de basis mee. Wie liever ter plaatse komt, kan dat nog altijd.

**Heb je geen computer?** Bel je vestiging of zeg het in het gesprek. Lenen is gratis.`,
    en: `A bag, a computer, a charger: for some duos, that was enough to carry on. In 2020 we lent more than 200 computers.

There were 500 active duos when the first lockdown came. Nine in ten stayed in touch at a distance. But in our 2020 survey, more than one in three young people said they could not keep up as things went digital faster.

So we look at what each person is missing, equipment or practice. Volunteers teach the basics. Anyone who would rather come in person still can.

**No computer?** Call your branch or tell us at the interview. Borrowing one is free.`,
  },
  picture: 'news-computer-bags',
  themes: ['digital', 'volunteering'],
}
