import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

import { fieldsOfRow } from '@/content/fieldsOfRow'
import { inLanguage } from '@/content/search/inLanguage'
import type { Locale } from '@/platform/locales'

/** What is wrong with one field, in the words of whoever publishes: `Time zone: Europe/Brussels, …`. */
export type Fault = `${string}: ${string}`

type Values = Record<string, unknown>
type Wish = { fields: FlattenedField[]; values: Values; locale: Locale }

/**
 * What the fields' own checks say against a stored draft in one language. Payload saves drafts unchecked, so that
 * nothing typed is lost; publishing is where they are asked.
 */
export async function faults(req: PayloadRequest, { fields, values, locale }: Wish): Promise<Fault[]> {
  const found = await Promise.all(fields.map((field) => faultsOfField(req, { field, values, locale })))
  return found.flat()
}

type One = { field: FlattenedField; values: Values; locale: Locale }

async function faultsOfField(req: PayloadRequest, { field, values, locale }: One): Promise<Fault[]> {
  const value = values[field.name]
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'number':
    case 'date':
    case 'select':
      return check(req, { field, values, value: field.localized ? inLanguage(value, locale) : value })
    case 'group':
      return isValues(value) ? faults(req, { fields: field.flattenedFields, values: value, locale }) : []
    case 'array':
    case 'blocks':
      return inRows(value, (row) => faults(req, { fields: fieldsOfRow(field, row), values: row, locale }))
    default:
      return []
  }
}

type Checked = { field: Extract<FlattenedField, { label?: unknown }>; values: Values; value: unknown }
type Check = (value: unknown, options: object) => true | string | Promise<true | string>

async function check(req: PayloadRequest, { field, values, value }: Checked): Promise<Fault[]> {
  const validate = 'validate' in field ? (field.validate as Check | undefined) : undefined
  const options = { ...field, req, data: values, siblingData: values, operation: 'update', event: 'submit' }
  const answer = (await validate?.(value, options)) ?? true
  if (answer === true) return []
  const label = typeof field.label === 'object' || typeof field.label === 'string' ? field.label : field.name
  return [`${getTranslation(label, req.i18n)}: ${answer}`]
}

const inRows = async (value: unknown, look: (row: Values) => Promise<Fault[]>): Promise<Fault[]> =>
  (await Promise.all((Array.isArray(value) ? value.filter(isValues) : []).map(look))).flat()

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null
