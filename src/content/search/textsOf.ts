import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { FlattenedField } from 'payload'

import type { Locale } from '@/platform/locales'

import { inLanguage } from './inLanguage'

type Values = Record<string, unknown>
type Wish = { fields: FlattenedField[]; values: Values; locale: Locale }

/** Every localized text of a stored document in one language, in the order of its fields, rich text as plain text. */
export const textsOf = ({ fields, values, locale }: Wish): string[] =>
  fields.flatMap((field) => textsOfField(field, { value: values[field.name], locale }))

function textsOfField(field: FlattenedField, { value, locale }: { value: unknown; locale: Locale }): string[] {
  switch (field.type) {
    case 'text':
    case 'textarea': {
      const text = field.localized ? inLanguage(value, locale) : undefined
      return typeof text === 'string' ? [text] : []
    }
    case 'richText': {
      const data = inLanguage(value, locale)
      return data ? [convertLexicalToPlaintext({ data: data as never })] : []
    }
    case 'group':
      return isValues(value) ? textsOf({ fields: field.flattenedFields, values: value, locale }) : []
    case 'array':
      return rowsOf(value).flatMap((row) => textsOf({ fields: field.flattenedFields, values: row, locale }))
    case 'blocks':
      return rowsOf(value).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block ? textsOf({ fields: block.flattenedFields, values: row, locale }) : []
      })
    default:
      return []
  }
}

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null
const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isValues) : [])
