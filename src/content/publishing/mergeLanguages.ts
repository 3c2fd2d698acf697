import type { Field, FlattenedField } from 'payload'

import { asRows, asValues, type Values } from '@/content/asValues'
import { fieldsOfRow } from '@/content/fieldsOfRow'
import type { Locale } from '@/platform/locales'

type Merge = { fields: FlattenedField[]; draft: Values; published: Values; publish: readonly Locale[] }

/**
 * The published document after some languages of a draft were published. Texts of the other languages stay as readers
 * know them; what all languages share comes from the draft. Rows are matched by their id, so that moving one moves it
 * with its texts; a row that the draft dropped stays while another language still shows text in it.
 * Payload's own publishSpecificLocale matches rows by position and keeps old shared values, so it is not used.
 */
export function mergeLanguages({ fields, draft, published, publish }: Merge): Values {
  const merged: Values = { ...draft }
  for (const field of fields) {
    const [next, before] = [draft[field.name], published[field.name]]
    if ('localized' in field && field.localized) merged[field.name] = mergeTexts(next, before, publish)
    else if (field.type === 'group' || field.type === 'tab')
      merged[field.name] = mergeLanguages({
        fields: field.flattenedFields,
        draft: asValues(next),
        published: asValues(before),
        publish,
      })
    else if (field.type === 'array' || field.type === 'blocks')
      merged[field.name] = mergeRows(field, { draft: asRows(next), published: asRows(before), publish })
  }
  return merged
}

const mergeTexts = (next: unknown, before: unknown, publish: readonly Locale[]): Values => ({
  ...asValues(before),
  ...Object.fromEntries(publish.map((locale) => [locale, asValues(next)[locale] ?? null])),
})

type Rows = { draft: Values[]; published: Values[]; publish: readonly Locale[] }

function mergeRows(
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  { draft, published, publish }: Rows,
): Values[] {
  const kept = draft.map((row) => {
    const before = published.find(({ id }) => id === row.id) ?? {}
    return mergeLanguages({ fields: fieldsOfRow(field, row), draft: row, published: before, publish })
  })
  const dropped = published.filter((row) => !draft.some(({ id }) => id === row.id))
  const stillRead = dropped
    .map((row) =>
      mergeLanguages({
        fields: fieldsOfRow(field, row),
        draft: blank(fieldsOfRow(field, row), row),
        published: row,
        publish,
      }),
    )
    .filter((row) => hasText(fieldsOfRow(field, row), row))
  return [...kept, ...stillRead]
}

/** The row without its texts, which mergeTexts then takes from the published row for the languages not published now. */
const blank = (fields: FlattenedField[], row: Values): Values =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => !fields.some((field) => field.name === name && isLocalized(field))),
  )

const isLocalized = (field: Field | FlattenedField): boolean => 'localized' in field && Boolean(field.localized)

const hasText = (fields: FlattenedField[], row: Values): boolean =>
  fields.some((field) =>
    isLocalized(field)
      ? Object.values(asValues(row[field.name])).some(Boolean)
      : field.type === 'array' && asRows(row[field.name]).some((inner) => hasText(field.flattenedFields, inner)),
  )
