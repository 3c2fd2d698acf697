import type { Payload } from 'payload'

import { seal, unseal } from '@/platform/seal'

import type { Judged } from './judgeLines'

/** What is kept of a list between its trial and its carrying out. */
export type Kept = {
  lines: Judged[]
  /** Headings of columns that were not read. */
  ignored: string[]
}
type House = { payload: Pick<Payload, 'secret'> }

/** The same, sealed: a copy of the database alone does not give it away. */
export const sealLines = ({ payload: { secret } }: House, kept: Kept): string => seal(secret, JSON.stringify(kept))

/** What was sealed; nothing where the secret of the house has changed since. */
export function unsealLines({ payload: { secret } }: House, sealed: string): Kept {
  const text = unseal(secret, sealed)
  return text === undefined ? { lines: [], ignored: [] } : (JSON.parse(text) as Kept)
}
