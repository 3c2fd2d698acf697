import type { DemoFigure } from '../shapes'

const source: DemoFigure['source'] = { publication: 'annual-report-2020' }

export const results2020: DemoFigure[] = [
  {
    key: 'duos-2020',
    value: 2500,
    unit: 'count',
    qualifier: 'almost',
    what: {
      fr: 'duos formés depuis le début',
      nl: 'duo’s gevormd sinds het begin',
      en: 'duos formed since the start',
    },
    nature: 'result',
    group: 'duos',
    period: { from: 2020 },
    source,
  },
  {
    key: 'contact-2020',
    value: 9,
    unit: 'ratio',
    outOf: 10,
    what: {
      fr: 'duos actifs sont restés en contact à distance pendant le premier confinement',
      nl: 'actieve duo’s hielden tijdens de eerste lockdown contact op afstand',
      en: 'active duos stayed in contact at a distance during the first lockdown',
    },
    nature: 'result',
    group: 'duos',
    period: { from: 2020 },
    method: {
      fr: 'Parmi les 500 duos actifs au début du premier confinement.',
      nl: 'Van de 500 duo’s die bij de eerste lockdown actief waren.',
      en: 'Out of the 500 duos that were active at the first lockdown.',
    },
    source,
  },
  {
    key: 'mentors-again-2020',
    value: 9,
    unit: 'ratio',
    outOf: 10,
    what: {
      fr: 'mentors commencent ensuite un nouveau duo',
      nl: 'mentoren beginnen daarna aan een nieuw duo',
      en: 'mentors go on to start a new duo',
    },
    nature: 'result',
    group: 'mentors',
    period: { from: 2020 },
    source,
  },
  {
    key: 'outcome-2020',
    value: 3,
    unit: 'ratio',
    outOf: 4,
    qualifier: 'almost',
    what: {
      fr: 'mentees trouvent une formation, un stage ou un emploi dans les 12 mois',
      nl: 'mentees vinden binnen 12 maanden een opleiding, een stage of werk',
      en: 'mentees reach training, an internship or a job within 12 months',
    },
    nature: 'result',
    group: 'mentees',
    period: { from: 2020 },
    source,
  },
  {
    key: 'computers-2020',
    value: 200,
    unit: 'count',
    qualifier: 'moreThan',
    what: {
      fr: 'ordinateurs prêtés',
      nl: 'computers uitgeleend',
      en: 'computers lent',
    },
    nature: 'result',
    group: 'organisation',
    period: { from: 2020 },
    source,
  },
]
