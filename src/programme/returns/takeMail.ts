import { createLocalReq, type Payload } from 'payload'

import { readMail } from '@/platform/readMail'

import { type AnswerNote, noteAnswer } from './noteAnswer'
import { type BounceNote, noteBounce } from './noteBounce'
import { noteMemberBounce } from './noteMemberBounce'
import { readAnswer } from './readAnswer'
import { readBounce } from './readBounce'
import type { Returned } from './returnAddress'

type Came = {
  returned: Returned
  /** Who stands on the envelope: a report of delivery comes from nobody (RFC 5321, 4.5.5). */
  sender: string
  bytes: Buffer
}
/** What came of a mail; `idle`: it is neither a report of delivery nor an answer, and is thrown away. */
export type MailNote = BounceNote | AnswerNote | 'idle'

/** Takes what came to one of our addresses: a bounce at a letter's, an answer at a calendar's. Nobody is ever answered. */
export async function takeMail(payload: Payload, { returned, sender, bytes }: Came): Promise<MailNote> {
  const mail = await readMail(bytes)
  if (!mail) return 'idle'
  const req = await createLocalReq({}, payload)
  if (returned.of === 'letter') {
    const bounce = sender === '' ? readBounce(mail) : undefined
    return bounce ? noteBounce(req, { ...returned, ...bounce }) : 'idle'
  }
  if (returned.of === 'member') {
    const bounce = sender === '' ? readBounce(mail) : undefined
    return bounce ? noteMemberBounce(req, { ...returned, ...bounce }) : 'idle'
  }
  const answer = readAnswer(mail)
  return answer?.uid === returned.uid ? noteAnswer(req, answer) : 'idle'
}
