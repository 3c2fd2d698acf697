import type { Payload } from 'payload'
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server'

import { findReturned } from '@/programme/returns/findReturned'
import { takeMail } from '@/programme/returns/takeMail'

import { Refusal } from './Refusal'

/** In bytes; what is larger is read to its end, thrown away, and refused. */
export const largestMail = 1024 * 1024

type Coming = { payload: Payload; domain: string; stream: SMTPServerDataStream; session: SMTPServerSession }

/** Undefined once what the mail says is stored; else what the mail program is told that brings it. */
export async function receiveMail({ payload, domain, stream, session }: Coming): Promise<Refusal | undefined> {
  const bytes = await readAll(stream).catch(() => undefined)
  if (!bytes) return new Refusal(451, 'The line broke: again')
  if (stream.sizeExceeded) return new Refusal(552, 'Too large')
  const { mailFrom, rcptTo } = session.envelope
  const sender = mailFrom ? mailFrom.address : ''
  try {
    const returned = await findReturned(payload, { address: rcptTo[0]?.address ?? '', domain })
    if (!returned) return new Refusal(550, 'No such address here')
    const note = await takeMail(payload, { returned, sender, bytes })
    console.log(`mail receiver: ${returned.of}: ${note}`)
    return undefined
  } catch (error) {
    console.error('mail receiver: a mail could not be stored', error instanceof Error ? error.name : '')
    return new Refusal(451, 'Not now: later')
  }
}

async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= largestMail) chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
