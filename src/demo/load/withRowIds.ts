import { randomUUID } from 'node:crypto'

import type { FlattenedField } from 'payload'

import { fieldsOfRow } from '@/content/fieldsOfRow'

type Data = Record<string, unknown>

/** Gives every row of arrays and blocks the id that the admin's form would have given it. */
export function withRowIds(fields: FlattenedField[], data: Data): Data {
  const rows = fields.flatMap((field) => {
    const value = data[field.name]
    if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return []
    return [[field.name, value.map((row: Data) => ({ id: randomUUID(), ...withRowIds(fieldsOfRow(field, row), row) }))]]
  })
  return { ...data, ...(Object.fromEntries(rows) as Data) }
}
