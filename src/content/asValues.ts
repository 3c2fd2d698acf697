export type Values = Record<string, unknown>

/** What stands in a group, or in one language; nothing where it was never written. */
export const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {}

/** The rows of an array or of blocks; none where there never were any. */
export const asRows = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : [])
