import type { DemoNews } from '../shapes'

export const annualReport: DemoNews = {
  key: 'annual-report-2023-is-here',
  title: {
    fr: 'Le rapport annuel 2023 est là',
    nl: 'Het jaarverslag 2023 is er',
    en: 'The annual report 2023 is here',
  },
  summary: {
    fr: 'Pressé ? Voici trois chiffres de 2023 et ce qu’ils veulent dire. Le reste se lit dans le rapport.',
    nl: 'Weinig tijd? Hier zijn drie cijfers uit 2023, en wat ze betekenen. De rest lees je in het jaarverslag.',
    en: 'Short of time? Here are three figures from 2023 and what they mean. The rest is in the report.',
  },
  publishedOn: '2024-05-16',
  body: {
    fr: `Un rapport annuel se lit rarement d’une traite. En voici trois chiffres, tous de 2023.

- **Sept mentees sur dix** ont trouvé un contrat, un stage ou une formation. La plupart étaient au chômage depuis longtemps, ou n’étaient ni en emploi, ni en études, ni en formation.
- **Près de 2 000 mentors** sont actifs. Ils ont cinquante ans ou plus, au travail ou à la retraite.
- **Neuf mentors sur dix** se sentent utiles dans la société.

Ces chiffres ne disent pas tout. Un duo peut finir sans contrat et avoir changé beaucoup de choses. C’est pourquoi nous publions aussi des témoignages où l’objectif a bougé en chemin.

Le rapport se trouve parmi nos publications.`,
    nl: `Een jaarverslag lees je zelden in één keer uit. Daarom hier drie cijfers, allemaal uit 2023.

- **Zeven op de tien mentees** vonden een contract, een stage of een opleiding. De meesten waren langdurig werkloos, of hadden geen werk en volgden ook geen onderwijs of opleiding.
- **Bijna 2.000 mentoren** zijn actief. Ze zijn vijftig of ouder en werken nog of zijn met pensioen.
- **Negen op de tien mentoren** voelen zich nuttig in de samenleving.

Zo’n cijfer vertelt niet alles. Een duo kan eindigen zonder contract en toch veel veranderd hebben. Daarom lees je bij ons ook verhalen waarin het doel onderweg verschoof.

Je vindt het jaarverslag bij de publicaties.`,
    en: `Few people read an annual report from start to finish. So here are three figures from it, all for 2023.

- **Seven in ten mentees** found a contract, an internship or training. Most had been out of work for a long time, or were not in work, education or training.
- **Almost 2,000 mentors** are active. They are fifty or older, still working or retired.
- **Nine in ten mentors** feel useful as active members of society.

Figures like these leave things out. A duo can end without a contract and still have changed a great deal. That is why we also publish stories in which the goal moved along the way.

You will find the report among our publications.`,
  },
  themes: ['policy', 'volunteering'],
}
