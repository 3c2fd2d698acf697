import type { FlattenedField } from 'payload'

/** The fields of one row: of its array, or of the block that it is; none for a block that no longer exists. */
export const fieldsOfRow = (
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  row: Record<string, unknown>,
): FlattenedField[] =>
  field.type === 'array'
    ? field.flattenedFields
    : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])
