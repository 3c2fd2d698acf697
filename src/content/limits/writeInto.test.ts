import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'

import { writeInto } from './writeInto'

const title = { name: 'title', type: 'text', localized: true } as FlattenedField
const fields = [
  title,
  { name: 'year', type: 'number' },
  { name: 'place', type: 'group', flattenedFields: [title] },
  { name: 'rows', type: 'array', flattenedFields: [title] },
] as FlattenedField[]

const stored = {
  title: { fr: 'Bonjour', nl: 'Dag' },
  year: 2025,
  place: { title: { fr: 'Gand' } },
  rows: [
    { id: 'one', title: { fr: 'Un', nl: 'Een' } },
    { id: 'two', title: { fr: 'Deux' } },
  ],
}

test('a form in Dutch changes Dutch words and shared values, moves rows with their texts and drops those it leaves out', () => {
  const data = {
    title: 'Hallo',
    year: 2026,
    place: { title: 'Gent' },
    rows: [
      { id: 'new', title: 'Nieuw' },
      { id: 'one', title: 'Eén' },
    ],
  }

  expect(writeInto({ fields, stored, data, locale: 'nl' })).toEqual({
    title: { fr: 'Bonjour', nl: 'Hallo' },
    year: 2026,
    place: { title: { fr: 'Gand', nl: 'Gent' } },
    rows: [
      { id: 'new', title: { nl: 'Nieuw' } },
      { id: 'one', title: { fr: 'Un', nl: 'Eén' } },
    ],
  })
})

test('what a form does not speak of stays', () => {
  expect(writeInto({ fields, stored, data: {}, locale: 'nl' })).toEqual(stored)
})
