import { z } from 'zod'

/** What the first entry of a backup says about the rest; `SHA256SUMS`, its last entry, vouches for every other one. */
export type Manifest = z.infer<typeof manifestShape>

export type DumpedTable = Manifest['tables'][number]

/** The entry that holds a table: PostgreSQL's own text format, compressed. */
export const entryOf = ({ schema, name }: Pick<DumpedTable, 'schema' | 'name'>): string =>
  `database/${schema}.${name}.copy.gz`

export const manifestShape = z.object({
  format: z.literal(1),
  made: z.iso.datetime(),
  versions: z.record(z.string(), z.string()),
  migrations: z.array(z.string()),
  /** The newest migration of graphile-worker's own tables. */
  queue: z.number().int(),
  tables: z.array(
    z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()), rows: z.number().int().min(0) }),
  ),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), last: z.string().regex(/^-?\d+$/) })),
  keys: z.boolean(),
})
