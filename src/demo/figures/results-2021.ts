import type { DemoFigure } from '../shapes'

const source: DemoFigure['source'] = { publication: 'experience-report-2021' }

export const results2021: DemoFigure[] = [
  {
    key: 'target-young-2021',
    value: 1000,
    unit: 'people',
    qualifier: 'moreThan',
    what: {
      fr: 'jeunes à accueillir dans les six antennes existantes : l’objectif',
      nl: 'jongeren verwelkomen in de zes bestaande vestigingen: het doel',
      en: 'young people to welcome in the six existing branches: the goal',
    },
    nature: 'target',
    group: 'mentees',
    period: { from: 2021 },
    source: { publication: 'annual-report-2020' },
  },
  {
    key: 'target-mentors-2021',
    value: 600,
    unit: 'people',
    what: {
      fr: 'nouveaux mentors à former : l’objectif',
      nl: 'nieuwe mentoren opleiden: het doel',
      en: 'new mentors to train: the goal',
    },
    nature: 'target',
    group: 'mentors',
    period: { from: 2021 },
    source: { publication: 'annual-report-2020' },
  },
  {
    key: 'jobs-2021',
    value: 1245,
    unit: 'count',
    what: {
      fr: 'emplois trouvés par des mentees',
      nl: 'jobs gevonden door mentees',
      en: 'jobs found by mentees',
    },
    nature: 'result',
    group: 'mentees',
    period: { from: 2013, to: 2021 },
    source,
  },
  {
    key: 'internships-2021',
    value: 520,
    unit: 'count',
    what: {
      fr: 'stages ou formations commencés par des mentees',
      nl: 'stages of opleidingen waaraan mentees begonnen',
      en: 'internships or training courses for mentees',
    },
    nature: 'result',
    group: 'mentees',
    period: { from: 2013, to: 2021 },
    source,
  },
  {
    key: 'results-2021',
    value: 1800,
    unit: 'count',
    qualifier: 'almost',
    what: {
      fr: 'résultats positifs au total : emplois, stages et formations',
      nl: 'positieve resultaten in totaal: jobs, stages en opleidingen',
      en: 'positive results in all: jobs, internships and training',
    },
    nature: 'result',
    group: 'mentees',
    period: { from: 2013, to: 2021 },
    source,
  },
  {
    key: 'mentees-report-2021',
    value: 4000,
    unit: 'people',
    what: {
      fr: 'mentees dont le parcours nourrit le deuxième rapport d’expérience',
      nl: 'mentees van wie het traject in het tweede ervaringsrapport zit',
      en: 'mentees whose experience is behind the second experience report',
    },
    nature: 'result',
    group: 'mentees',
    periodNote: {
      fr: 'Sans date précise, avec des résultats jusqu’en 2021',
      nl: 'Zonder precieze datum, met resultaten tot 2021',
      en: 'No exact date, with results up to 2021',
    },
    source,
  },
  {
    key: 'young-2022',
    value: 5000,
    unit: 'people',
    qualifier: 'moreThan',
    what: {
      fr: 'jeunes accompagnés en presque dix ans',
      nl: 'jongeren begeleid in bijna tien jaar',
      en: 'young job seekers mentored in almost ten years',
    },
    nature: 'result',
    group: 'mentees',
    periodNote: {
      fr: 'Sans date précise, vers 2022',
      nl: 'Zonder precieze datum, rond 2022',
      en: 'No exact date, about 2022',
    },
    source: {
      label: {
        fr: 'Page publique de l’association, sans date',
        nl: 'Publieke pagina van de organisatie, zonder datum',
        en: 'Public page of the association, undated',
      },
    },
  },
]
