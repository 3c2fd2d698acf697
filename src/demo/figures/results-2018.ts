import type { DemoFigure } from '../shapes'

const source: DemoFigure['source'] = {
  label: {
    fr: 'Chiffres publics de l’association, 2018',
    nl: 'Publieke cijfers van de organisatie, 2018',
    en: 'Public figures of the association, 2018',
  },
}

export const results2018: DemoFigure[] = [
  {
    key: 'outcome-2018',
    value: 74,
    unit: 'percent',
    what: {
      fr: 'des mentees avaient un résultat positif après 12 mois',
      nl: 'van de mentees had na 12 maanden een positief resultaat',
      en: 'of mentees had a positive outcome after 12 months',
    },
    nature: 'result',
    group: 'mentees',
    period: { from: 2018 },
    method: {
      fr: 'Situation des mentees après 12 mois : 55 % au travail, 19 % en formation ou en stage.',
      nl: 'Situatie van de mentees na 12 maanden: 55 % aan het werk, 19 % in opleiding of stage.',
      en: 'Where mentees stood after 12 months: 55% in work, 19% in training or an internship.',
    },
    source,
  },
  {
    key: 'work-2018',
    value: 55,
    unit: 'percent',
    what: {
      fr: 'des mentees ont trouvé un emploi, deux fois le taux d’insertion naturel',
      nl: 'van de mentees vond werk, dubbel zoveel als de natuurlijke uitstroom naar werk',
      en: 'of mentees found work, twice the natural rate',
    },
    nature: 'result',
    group: 'mentees',
    period: { from: 2018 },
    method: {
      fr: 'Mesuré 12 mois après. Le taux naturel est la part de jeunes qui trouvent un emploi sans accompagnement.',
      nl: 'Gemeten na 12 maanden. De natuurlijke uitstroom is het deel dat zonder begeleiding werk vindt.',
      en: 'Measured after 12 months. The natural rate is the share who find work without mentoring.',
    },
    source,
  },
  {
    key: 'work-placement-2018',
    value: 19,
    unit: 'percent',
    what: {
      fr: 'des mentees suivaient une formation ou un stage après 12 mois',
      nl: 'van de mentees volgde na 12 maanden een opleiding of stage',
      en: 'of mentees were in training or an internship after 12 months',
    },
    nature: 'result',
    group: 'mentees',
    period: { from: 2018 },
    source,
  },
  {
    key: 'target-mentees-2018',
    value: 800,
    unit: 'people',
    what: {
      fr: 'mentees à inscrire dans l’année : l’objectif',
      nl: 'mentees inschrijven: het doel voor dat jaar',
      en: 'mentees to enrol: the goal for the year',
    },
    nature: 'target',
    group: 'mentees',
    period: { from: 2018 },
    source,
  },
  {
    key: 'target-mentors-2018',
    value: 600,
    unit: 'people',
    what: {
      fr: 'mentors à inscrire dans l’année : l’objectif',
      nl: 'mentoren inschrijven: het doel voor dat jaar',
      en: 'mentors to enrol: the goal for the year',
    },
    nature: 'target',
    group: 'mentors',
    period: { from: 2018 },
    source,
  },
]
