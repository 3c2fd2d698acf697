import type { DemoFigure } from '../shapes'

const source: DemoFigure['source'] = { publication: 'annual-report-2023' }

export const results2023: DemoFigure[] = [
  {
    key: 'outcome-2023',
    value: 7,
    unit: 'ratio',
    outOf: 10,
    what: {
      fr: 'mentees ont trouvé un contrat, un stage ou une formation',
      nl: 'mentees vonden een contract, een stage of een opleiding',
      en: 'mentees found a contract, an internship or training',
    },
    nature: 'result',
    group: 'mentees',
    period: { from: 2023 },
    method: {
      fr: 'La plupart étaient au chômage depuis longtemps, ou sans emploi, sans études et sans formation.',
      nl: 'De meesten waren langdurig werkloos, of hadden geen werk en volgden geen onderwijs of opleiding.',
      en: 'Most had been unemployed for a long time, or were not in work, education or training.',
    },
    source,
    homeOrder: 1,
  },
  {
    key: 'young-2023',
    value: 6000,
    unit: 'people',
    what: {
      fr: 'jeunes ont eu un mentor en dix ans',
      nl: 'jongeren kregen in tien jaar een mentor',
      en: 'young people have had a mentor in ten years',
    },
    nature: 'result',
    group: 'mentees',
    period: { from: 2023 },
    source,
    homeOrder: 2,
  },
  {
    key: 'mentors-useful-2023',
    value: 9,
    unit: 'ratio',
    outOf: 10,
    what: {
      fr: 'mentors se sentent utiles comme membres actifs de la société',
      nl: 'mentoren voelen zich nuttig als actief lid van de samenleving',
      en: 'mentors feel useful as active members of society',
    },
    nature: 'result',
    group: 'mentors',
    period: { from: 2023 },
    source,
    homeOrder: 3,
  },
  {
    key: 'active-mentors-2023',
    value: 2000,
    unit: 'people',
    qualifier: 'almost',
    what: {
      fr: 'mentors actifs',
      nl: 'actieve mentoren',
      en: 'active mentors',
    },
    nature: 'result',
    group: 'mentors',
    period: { from: 2023 },
    source,
    homeOrder: 4,
  },
  {
    key: 'celebration-2023',
    value: 400,
    unit: 'people',
    qualifier: 'almost',
    what: {
      fr: 'mentors, mentees et partenaires à la fête des dix ans, le 14 septembre',
      nl: 'mentoren, mentees en partners op het feest van tien jaar, op 14 september',
      en: 'mentors, mentees and partners at the ten-year celebration on 14 September',
    },
    nature: 'result',
    group: 'organisation',
    period: { from: 2023 },
    source,
  },
]
