import type { DemoFigure } from '../shapes'

const source: DemoFigure['source'] = { publication: 'memorandum-2024' }

export const objectives2027: DemoFigure[] = [
  {
    key: 'target-duos-2027',
    value: 6200,
    unit: 'count',
    what: {
      fr: 'duos qui peuvent se former : l’objectif',
      nl: 'duo’s die gevormd kunnen worden: het doel',
      en: 'duos that can be formed: the goal',
    },
    nature: 'target',
    group: 'duos',
    period: { from: 2024, to: 2027 },
    method: {
      fr: 'Dont 2 351 en Flandre et 2 450 à Bruxelles.',
      nl: 'Waarvan 2.351 in Vlaanderen en 2.450 in Brussel.',
      en: 'Of these, 2,351 in Flanders and 2,450 in Brussels.',
    },
    source,
  },
  {
    key: 'target-exits-2027',
    value: 70,
    unit: 'percent',
    what: {
      fr: 'de sorties positives vers l’emploi ou la formation : l’objectif',
      nl: 'positieve uitstroom naar werk of opleiding: het doel',
      en: 'positive exits to work or training: the goal',
    },
    nature: 'target',
    group: 'mentees',
    period: { from: 2024, to: 2027 },
    source,
  },
  {
    key: 'target-led-to-work-2027',
    value: 3100,
    unit: 'people',
    what: {
      fr: 'personnes issues de l’immigration, en recherche d’emploi ou inactives, conduites vers l’emploi : l’objectif',
      nl: 'werkzoekende en niet-actieve mensen met een migratieachtergrond naar werk begeleid: het doel',
      en: 'job seekers and economically inactive people with a migration background led to work: the goal',
    },
    nature: 'target',
    group: 'mentees',
    period: { from: 2024, to: 2027 },
    source,
  },
  {
    key: 'target-encounters-2027',
    value: 6200,
    unit: 'count',
    what: {
      fr: 'rencontres entre générations et cultures : l’objectif',
      nl: 'ontmoetingen tussen generaties en culturen: het doel',
      en: 'encounters between generations and cultures: the goal',
    },
    nature: 'target',
    group: 'society',
    period: { from: 2024, to: 2027 },
    source,
  },
  {
    key: 'employment-rate-2030',
    value: 80,
    unit: 'percent',
    what: {
      fr: 'de taux d’emploi : ce que visent les gouvernements',
      nl: 'werkzaamheidsgraad: waar de regeringen naar streven',
      en: 'employment rate: what the governments aim for',
    },
    nature: 'context',
    group: 'society',
    period: { from: 2030 },
    source,
  },
]
