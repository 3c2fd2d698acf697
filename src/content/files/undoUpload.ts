import { rename, rm } from 'node:fs/promises'
import path from 'node:path'

import type { AfterErrorHook, PayloadRequest } from 'payload'

import { uploadsFolder } from '@/platform/folders'

import { type Trail, trailOf } from './Trail'

/** Undoes among the files what a request has done that failed: what it wrote goes, and what it replaced comes back. */
export const undoUpload: AfterErrorHook = async ({ req }) => {
  if (!req.context) return // It fell before Payload knew what it is.
  const { held, written } = trailOf(req)
  for (const { at, heldAt } of held) {
    await rename(heldAt, at).catch(() => undefined)
    await rm(heldAt, { force: true }) // rename(2) does nothing between two names of one file.
  }
  for (const one of written) await dropWritten(req, one)
}

async function dropWritten({ payload }: PayloadRequest, { shelf, names }: Trail['written'][number]): Promise<void> {
  // Asked outside of the transaction, which is over: somebody else may have stored the same bytes in the meantime.
  const where = { filename: { equals: names[0] } }
  if ((await payload.count({ collection: shelf, where, trash: true })).totalDocs > 0) return
  for (const name of names) await rm(path.join(uploadsFolder(), shelf, name), { force: true })
}
