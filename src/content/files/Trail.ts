import type { PayloadRequest } from 'payload'

import type { fileLimits } from './limits'

/** What a request has done among the files so far, so that it can be undone where its transaction falls. */
export type Trail = {
  /** Files that are about to be replaced, each with a second name under which it stays. */
  held: { at: string; heldAt: string }[]
  /** Files that are about to be written, the first of them named by the document. */
  written: { shelf: keyof typeof fileLimits; names: string[] }[]
}

/** The trail of a request, which its hooks write on. */
export const trailOf = ({ context }: Pick<PayloadRequest, 'context'>): Trail =>
  (context.fileTrail ??= { held: [], written: [] }) as Trail

/** The names of a document's files: its own first, then its sizes. */
export function namesOf({ filename, sizes }: Filed): string[] {
  const all = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  return all.filter((name): name is string => Boolean(name))
}

type Filed = { filename?: string | null; sizes?: Record<string, { filename?: string | null } | undefined> | null }
