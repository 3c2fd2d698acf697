import type { FlattenedField } from 'payload'

import { asRows, asValues, type Values } from '@/content/asValues'
import { fieldsOfRow } from '@/content/fieldsOfRow'
import { inLanguage } from '@/content/search/inLanguage'
import type { Locale } from '@/platform/locales'

type Which = { fields: FlattenedField[]; values: Values; locale: Locale; at?: string }

/** Every word of a stored document in one language as `where: what`; rows are named by their id, so moving one changes none. */
export function listTexts({ fields, values, locale, at = '' }: Which): string[] {
  return fields.flatMap((field) => {
    const [value, where] = [values[field.name], `${at}/${field.name}`]
    if ('localized' in field && field.localized) return asText(inLanguage(value, locale), where)
    if (field.type === 'group' || field.type === 'tab')
      return listTexts({ fields: field.flattenedFields, values: asValues(value), locale, at: where })
    if (field.type !== 'array' && field.type !== 'blocks') return []
    return asRows(value).flatMap((row) =>
      listTexts({ fields: fieldsOfRow(field, row), values: row, locale, at: `${where}/${String(row.id)}` }),
    )
  })
}

/** Nothing written and nothing shown is no word: an empty field, a box that is not ticked. */
const asText = (value: unknown, where: string): string[] =>
  value ? [`${where}: ${JSON.stringify(value, inOrder)}`] : []

/** The database keeps the names in a rich text in an order of its own. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)))
    : value
