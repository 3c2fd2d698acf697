import type { DemoNews } from '../shapes'

export const lilleMarseille: DemoNews = {
  key: 'lille-marseille-announced',
  title: {
    fr: 'Après Paris, Lille et Marseille',
    en: 'After Paris, Lille and Marseille',
  },
  summary: {
    fr: 'L’association est à Paris depuis la fin de 2019. Deux autres antennes françaises sont annoncées pour 2021.',
    en: 'The association has been in Paris since the end of 2019. Two more French branches are announced for 2021.',
  },
  publishedOn: '2021-02-04',
  body: {
    fr: `Tout a commencé à Bruxelles, à la fin de 2012. Sept ans plus tard, l’association passait la frontière : l’antenne de Paris est ouverte depuis la fin de 2019.

Pour 2021, deux villes sont annoncées en France : Lille et Marseille. La méthode reste la même, une rencontre par semaine pendant six mois au maximum, avec l’appui d’une équipe de coordination.

Tu cherches du travail à Lille ou à Marseille ? Envoie-nous ton prénom, ton numéro de téléphone et ta ville. Nous te dirons quand a lieu la première séance d’info. C’est gratuit.

Vous avez cinquante ans ou plus et une expérience à partager ? Les premières places de mentors sont à prendre. Une formation vous attend avant votre premier duo.`,
    en: `It all began in Brussels at the end of 2012. Seven years on, the association crossed a border: its Paris branch has been open since the end of 2019.

For 2021, two more cities in France are announced, Lille and Marseille. The method stays the same: two people meet once a week, for at most six months, with a coordinator to support them.

Are you looking for work in Lille or Marseille? Send us your first name, your telephone number and your city. We will tell you when the first info session takes place. It is free.

Are you fifty or over, with working experience to share? The first mentors are being signed up now. You will be trained before your first duo begins.`,
  },
  picture: 'news-new-branch',
  link: {
    url: 'https://example.org/france',
    label: { fr: 'Laissez-nous vos coordonnées', en: 'Leave us your details' },
  },
  branch: 'lille',
  themes: ['volunteering', 'network'],
}
