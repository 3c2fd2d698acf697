import type { DemoNews } from '../shapes'

export const memorandum: DemoNews = {
  key: 'memorandum-for-2024',
  title: {
    fr: 'Élections 2024 : ce que nous demandons',
    nl: 'Verkiezingen 2024: dit vragen we',
    en: 'Elections 2024: what we are asking for',
  },
  summary: {
    fr: 'Notre mémorandum demande un cadre de financement inscrit dans la loi pour le mentorat vers l’emploi.',
    nl: 'In ons memorandum vragen we een wettelijk kader voor de financiering van mentoring naar werk.',
    en: 'Our memorandum asks for funding for mentoring to work that is anchored in law.',
  },
  publishedOn: '2024-01-30',
  body: {
    fr: `Deux personnes, une table, deux heures par semaine : un duo demande peu de choses. Pour en former beaucoup, et pour longtemps, il faut un cadre. C’est l’objet de notre mémorandum.

Notre première demande : un cadre de financement inscrit dans la loi pour le mentorat vers l’emploi. Il fixe des critères de qualité et préserve une relation volontaire. La deuxième : agir sur les causes structurelles qui tiennent des jeunes loin du travail.

Quatre groupes y gagnent : les personnes en recherche d’emploi, les mentors, les employeurs et les secteurs, la société.

Les gouvernements visent un taux d’emploi de 80 % en 2030. De notre côté, l’objectif est de 6 200 duos entre 2024 et 2027, dont 2 351 en Flandre et 2 450 à Bruxelles.`,
    nl: `Twee mensen, een tafel, twee uur per week: een duo heeft niet veel nodig. Wie er veel wil vormen, en nog jaren, heeft meer nodig. Daarover gaat ons memorandum.

Onze eerste vraag: geef mentoring naar werk een financiering die in de wet verankerd is, met kwaliteitscriteria en met een relatie die vrijwillig blijft. Onze tweede vraag: pak de structurele oorzaken aan die jongeren ver van werk houden.

Vier groepen winnen erbij: werkzoekenden, mentoren, werkgevers en sectoren, en de samenleving.

De regeringen mikken op een werkzaamheidsgraad van 80 % in 2030. Zelf mikken we op 6.200 duo’s van 2024 tot 2027, waarvan 2.351 in Vlaanderen en 2.450 in Brussel.`,
    en: `Two people, a table, two hours a week: a duo does not need much. To form a great many of them, year after year, takes more. That is what our memorandum is about.

Our first request is a funding framework for mentoring to work that is anchored in law, has quality criteria and keeps the relationship voluntary. Our second is to tackle the structural causes that keep young people away from work.

Four groups gain: job seekers, mentors, employers and their sectors, and society.

The governments aim for an employment rate of 80% in 2030. Our own target is 6,200 duos between 2024 and 2027, 2,351 of them in Flanders and 2,450 in Brussels.`,
  },
  picture: 'news-four-chairs',
  themes: ['policy', 'employers'],
}
