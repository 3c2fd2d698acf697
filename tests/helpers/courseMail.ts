import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'

import { workQueue } from './mailbox'

/** What somebody has got so far: the subject, the words, and what a calendar program finds in it. */
export async function lettersTo(letters: ParsedMail[], { email }: { email: string | null }) {
  await workQueue()
  const mine = letters.filter((letter) => [letter.to].flat().some((one) => one?.text === email))
  return mine.map(({ subject, text, attachments }) => ({
    subject,
    text: text ?? '',
    dates: attachments.flatMap(datesIn),
  }))
}

function datesIn({ contentType, content }: { contentType: string; content: Buffer }) {
  if (contentType !== 'text/calendar') return []
  const calendar = new ICAL.Component(ICAL.parse(content.toString('utf8')) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    const status = one.getFirstPropertyValue('status')
    return { uid: event.uid, sequence: event.sequence, at: event.startDate.toString(), status, summary: event.summary }
  })
}
