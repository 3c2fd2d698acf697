import { z } from 'zod'

/** What somebody at the door pressed, and when. */
export type Word = {
  act: 'came' | 'absent' | 'undo' | 'letIn' | 'letInOver'
  booking: string
  at: Date
}

const most = 200
/** A phone's clock that is off by less is taken for right: what is sent twice then has one moment. */
const tolerated = 60_000

/**
 * Reads what a phone kept while it had no line, in the order in which it was said; nothing where it cannot be read. The
 * phone says what time it has now: where its clock is wrong by more than a minute, its moments are put right.
 */
export function readWords(sent: unknown, now: Date): Word[] | undefined {
  const parsed = Sent.safeParse(sent)
  if (!parsed.success) return undefined
  const off = now.getTime() - parsed.data.now.getTime()
  const shift = Math.abs(off) > tolerated ? off : 0
  return parsed.data.words.map(({ at, ...word }) => ({ ...word, at: new Date(at.getTime() + shift) }))
}

const moment = z.iso.datetime().transform((value) => new Date(value))

const Sent = z.object({
  now: moment,
  words: z
    .array(z.object({ act: z.enum(['came', 'absent', 'undo', 'letIn', 'letInOver']), booking: z.uuid(), at: moment }))
    .max(most),
})
