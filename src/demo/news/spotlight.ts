import type { DemoNews } from '../shapes'

export const spotlight: DemoNews = {
  key: 'duo-in-the-spotlight',
  title: {
    fr: 'Duo à la une : Tamar, Joséphine et un flacon d’eau',
    nl: 'Duo in de kijker: Tamar, Joséphine en een flesje water',
    en: 'Duo in the spotlight: Tamar, Joséphine and a bottle of water',
  },
  summary: {
    fr: 'Une chimiste sans diplôme reconnu, une ancienne cheffe de laboratoire et une question : que sais-tu mesurer ?',
    nl: 'Een chemicus zonder erkend diploma, een vroeger hoofd van een labo en één vraag: wat kan je meten?',
    en: 'A chemist whose degree did not count, a woman who once ran a laboratory, and one question: what can you measure?',
  },
  publishedOn: '2025-10-16',
  body: {
    fr: `Au premier rendez-vous, Joséphine a posé un flacon d’eau de la Meuse sur la table. Tamar a oublié qu’elle cherchait ses mots. Elle a demandé un crayon.

Ce mois-ci, nous vous présentons ce duo liégeois. Il raconte ce que beaucoup vivent : un diplôme obtenu ailleurs, un dossier qui s’arrête, et des mois qui passent. Il raconte aussi une autre voie, avec une formation de dix mois et un test d’entrée réussi en juin 2024.

Tamar et Joséphine sont des personnages d’exemple, inventés pour ce site. Leur témoignage complet se trouve parmi nos témoignages.`,
    nl: `Op hun eerste afspraak zette Joséphine een flesje Maaswater op tafel. Tamar vergat dat ze naar woorden zocht. Ze vroeg een potlood.

Deze maand zetten we dit duo uit Luik in de kijker. Hun verhaal klinkt velen bekend in de oren: een diploma van elders, een dossier dat vastloopt en maanden die voorbijgaan. Maar er was ook een andere weg, met een opleiding van tien maanden en een toelatingsproef waarvoor Tamar in juni 2024 slaagde.

Tamar en Joséphine zijn voorbeelden, bedacht voor deze site. Je leest hun hele geschiedenis bij de verhalen.`,
    en: `At their first meeting Joséphine put a bottle of river water on the table. Tamar forgot to worry about her French and asked for a pencil.

This month we introduce a duo from Liège. Many people will know the first half of their story: a degree from elsewhere, a file that gets stuck, months going by. The second half took another road, by way of a ten-month course and an entrance test that Tamar passed in June 2024.

Tamar and Joséphine are examples, made up for this site. You can read the whole of their story on our stories page.`,
  },
  picture: 'news-river-water',
  branch: 'liege',
  themes: ['diplomas'],
}
