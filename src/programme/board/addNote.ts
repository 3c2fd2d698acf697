import type { PayloadRequest } from 'payload'

import { branchesOf } from '@/people/access'
import { writeLog } from '@/people/log/writeLog'
import { insertInto } from '@/platform/insertInto'
import { inTransaction } from '@/platform/transaction'

import { plainText } from '../bookings/plainText'
import { lockFile } from '../way/lockFile'

export type NoteAnswer = { ok: true } | { ok: false; reason: 'unknown' | 'missing' | 'tooLong' }

/**
 * A coordinator of the branch writes a note for their colleagues, of at most 2,000 characters. The person may read it: it
 * is among what is kept about them. It is never changed afterwards.
 */
export const addNote = (
  req: PayloadRequest,
  { application, text }: { application: string; text: string },
): Promise<NoteAnswer> =>
  inTransaction(req, async (): Promise<NoteAnswer> => {
    const words = plainText(text)
    if (!words) return { ok: false, reason: 'missing' }
    if (words.length > 2000) return { ok: false, reason: 'tooLong' }
    const file = await lockFile(req, application)
    if (!file || !branchesOf(req.user).includes(file.branch)) return { ok: false, reason: 'unknown' }
    await insertInto(req, 'application_notes', [{ application, author: req.user?.id, text: words }])
    await writeLog(req, { act: 'update', subject: 'applications', document: application, fields: ['note'] })
    return { ok: true }
  })
