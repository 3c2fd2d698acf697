import type { FlattenedField } from 'payload'

import { asRows, asValues, type Values } from '@/content/asValues'
import { fieldsOfRow } from '@/content/fieldsOfRow'
import type { Locale } from '@/platform/locales'

type Write = { fields: FlattenedField[]; stored: Values; data: Values; locale: Locale }

/** What a stored document will hold in all languages once a form in one of them is written into it; rows match by id. */
export function writeInto({ fields, stored, data, locale }: Write): Values {
  const written: Values = { ...stored }
  for (const field of fields) {
    if (!(field.name in data)) continue
    const [before, value] = [stored[field.name], data[field.name]]
    if ('localized' in field && field.localized) written[field.name] = { ...asValues(before), [locale]: value }
    else if (field.type === 'group' || field.type === 'tab')
      written[field.name] = writeInto({
        fields: field.flattenedFields,
        stored: asValues(before),
        data: asValues(value),
        locale,
      })
    else if (field.type === 'array' || field.type === 'blocks')
      written[field.name] = asRows(value).map((row) => {
        const known = asRows(before).find(({ id }) => id === row.id) ?? {}
        return { ...row, ...writeInto({ fields: fieldsOfRow(field, row), stored: known, data: row, locale }) }
      })
    else written[field.name] = value
  }
  return written
}
