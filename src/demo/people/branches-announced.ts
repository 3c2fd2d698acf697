import type { DemoBranch } from '../shapes'

export const aalst: DemoBranch = {
  key: 'aalst',
  title: { fr: 'Alost, annoncée pour 2021', nl: 'Aalst, aangekondigd voor 2021', en: 'Aalst, announced for 2021' },
  summary: {
    fr: 'Une antenne annoncée pour 2021, entre Gand et Bruxelles.',
    nl: 'Een vestiging die voor 2021 aangekondigd werd, tussen Gent en Brussel.',
    en: 'A branch announced for 2021, between Ghent and Brussels.',
  },
  publishedOn: '2023-01-09',
  city: { fr: 'Alost', nl: 'Aalst', en: 'Aalst' },
  country: 'BE',
  state: 'announced',
  year: 2021,
  contacts: [],
  body: {
    fr: 'Alost a été annoncée pour 2021. Fin 2021, elle comptait déjà parmi les lieux avec des résultats.',
    nl: 'Aalst werd aangekondigd voor 2021. Eind 2021 hoorde de stad al bij de plaatsen met resultaten.',
    en: 'Aalst was announced for 2021. By the end of 2021 it already counted among the places with results.',
  },
}

export const lille: DemoBranch = {
  key: 'lille',
  title: { fr: 'Lille, annoncée pour 2021', nl: 'Rijsel, aangekondigd voor 2021', en: 'Lille, announced for 2021' },
  summary: {
    fr: 'Une antenne annoncée pour 2021 dans le nord de la France.',
    nl: 'Een vestiging in het noorden van Frankrijk, aangekondigd voor 2021.',
    en: 'A branch in the north of France, announced for 2021.',
  },
  publishedOn: '2023-01-09',
  city: { fr: 'Lille', nl: 'Rijsel', en: 'Lille' },
  country: 'FR',
  state: 'announced',
  year: 2021,
  contacts: [],
  body: {
    fr: 'L’antenne de Lille a été annoncée pour 2021. En attendant, les séances d’info en ligne vous sont ouvertes.',
    nl: 'De vestiging in Rijsel werd aangekondigd voor 2021. Intussen kan je terecht op een online infosessie.',
    en: 'The Lille branch was announced for 2021. In the meantime, online info sessions are open to you.',
  },
}

export const marseille: DemoBranch = {
  key: 'marseille',
  title: {
    fr: 'Marseille, annoncée pour 2021',
    nl: 'Marseille, aangekondigd voor 2021',
    en: 'Marseille, announced for 2021',
  },
  summary: {
    fr: 'Une antenne annoncée pour 2021 au bord de la Méditerranée.',
    nl: 'Een vestiging aan de Middellandse Zee, aangekondigd voor 2021.',
    en: 'A branch on the Mediterranean, announced for 2021.',
  },
  publishedOn: '2023-01-09',
  city: { fr: 'Marseille', nl: 'Marseille', en: 'Marseille' },
  country: 'FR',
  state: 'announced',
  year: 2021,
  contacts: [],
  body: {
    fr: 'Marseille a été annoncée pour 2021, après Paris. Écrivez à l’équipe de Paris si vous avez une question.',
    nl: 'Marseille werd aangekondigd voor 2021, na Parijs. Heb je een vraag? Schrijf naar het team van Parijs.',
    en: 'Marseille was announced for 2021, after Paris. Do you have a question? Write to the Paris team.',
  },
}

export const rotterdam: DemoBranch = {
  key: 'rotterdam',
  title: {
    fr: 'Rotterdam, annoncée pour 2021',
    nl: 'Rotterdam, aangekondigd voor 2021',
    en: 'Rotterdam, announced for 2021',
  },
  summary: {
    fr: 'Une antenne annoncée pour 2021, la première aux Pays-Bas.',
    nl: 'Een vestiging aangekondigd voor 2021, de eerste in Nederland.',
    en: 'A branch announced for 2021, the first in the Netherlands.',
  },
  publishedOn: '2023-01-09',
  city: { fr: 'Rotterdam', nl: 'Rotterdam', en: 'Rotterdam' },
  country: 'NL',
  state: 'announced',
  year: 2021,
  contacts: [],
  body: {
    fr: 'Rotterdam a été annoncée pour 2021. Ce serait la première antenne aux Pays-Bas.',
    nl: 'Rotterdam werd aangekondigd voor 2021. Het zou de eerste vestiging in Nederland zijn.',
    en: 'Rotterdam was announced for 2021. It would be the first branch in the Netherlands.',
  },
}
