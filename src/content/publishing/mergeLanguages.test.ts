import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'

import { mergeLanguages } from './mergeLanguages'

const text = (name: string, localized: boolean) => ({ name, type: 'text', localized }) as FlattenedField
const rows = (name: string, flattenedFields: FlattenedField[]) =>
  ({ name, type: 'array', flattenedFields }) as FlattenedField
const fields = [text('title', true), text('year', false), rows('quotes', [text('words', true), text('speaker', false)])]
const merge = (draft: object, published: object, ...publish: ('fr' | 'nl' | 'en')[]) =>
  mergeLanguages({
    fields,
    draft: draft as Record<string, unknown>,
    published: published as Record<string, unknown>,
    publish,
  })

describe('publishing one language', () => {
  test('takes its texts from the draft and those of the others from what readers know', () => {
    const merged = merge({ title: { fr: 'neuf', nl: 'nieuw' } }, { title: { fr: 'vieux', nl: 'oud' } }, 'nl')

    expect(merged.title).toEqual({ fr: 'vieux', nl: 'nieuw' })
  })

  test('a text that the draft dropped is dropped in that language only', () => {
    expect(merge({ title: { fr: 'a' } }, { title: { fr: 'a', nl: 'b' } }, 'nl').title).toEqual({ fr: 'a', nl: null })
  })

  test('takes from the draft what all languages share', () => {
    expect(merge({ year: '2026' }, { year: '2025' }, 'fr').year).toBe('2026')
  })

  test('follows a row by its id wherever it moved', () => {
    const published = [
      { id: '1', speaker: 'A', words: { fr: 'un', nl: 'een' } },
      { id: '2', speaker: 'B', words: { fr: 'deux', nl: 'twee' } },
    ]
    const draft = [
      { id: '2', speaker: 'B', words: { fr: 'DEUX', nl: 'TWEE' } },
      { id: '1', speaker: 'A', words: { fr: 'UN', nl: 'EEN' } },
    ]

    expect(merge({ quotes: draft }, { quotes: published }, 'nl').quotes).toEqual([
      { id: '2', speaker: 'B', words: { fr: 'deux', nl: 'TWEE' } },
      { id: '1', speaker: 'A', words: { fr: 'un', nl: 'EEN' } },
    ])
  })

  test('a new row has no text yet in the other languages', () => {
    const merged = merge({ quotes: [{ id: '9', words: { fr: 'pas encore', nl: 'nu' } }] }, { quotes: [] }, 'nl')

    expect(merged.quotes).toEqual([{ id: '9', words: { nl: 'nu' } }])
  })

  test('a row that the draft dropped stays for the languages that still show it', () => {
    const published = [{ id: '1', speaker: 'A', words: { fr: 'reste', nl: 'weg' } }]

    expect(merge({ quotes: [] }, { quotes: published }, 'nl').quotes).toEqual([
      { id: '1', speaker: 'A', words: { fr: 'reste', nl: null } },
    ])
    expect(merge({ quotes: [] }, { quotes: published }, 'nl', 'fr').quotes).toEqual([])
  })
})
