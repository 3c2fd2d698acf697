import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'

import { listTexts } from './listTexts'

const title = { name: 'title', type: 'text', localized: true } as FlattenedField
const fields = [
  title,
  { name: 'year', type: 'number' },
  { name: 'place', type: 'group', flattenedFields: [title] },
  { name: 'rows', type: 'array', flattenedFields: [title] },
  { name: 'sections', type: 'blocks', blocks: [{ slug: 'quote', flattenedFields: [title] }] },
] as FlattenedField[]

const stored = {
  title: { fr: 'Bonjour', nl: 'Dag' },
  year: 2026,
  place: { title: { fr: 'Gand' } },
  rows: [
    { id: 'one', title: { fr: 'Un' } },
    { id: 'two', title: { fr: '', nl: null } },
  ],
  sections: [{ id: 'three', blockType: 'quote', title: { fr: 'Trois', nl: 'Drie' } }],
}

test('every word of a document in one language is found, in groups, rows and blocks', () => {
  expect(listTexts({ fields, values: stored, locale: 'fr' })).toEqual([
    '/title: "Bonjour"',
    '/place/title: "Gand"',
    '/rows/one/title: "Un"',
    '/sections/three/title: "Trois"',
  ])
  expect(listTexts({ fields, values: stored, locale: 'nl' })).toEqual([
    '/title: "Dag"',
    '/sections/three/title: "Drie"',
  ])
  expect(listTexts({ fields, values: stored, locale: 'en' })).toEqual([])
})
