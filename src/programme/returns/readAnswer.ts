import type { ParsedMail } from 'mailparser'

import type { Booking } from '@/payload-types'
import { readCalendar } from '@/platform/readCalendar'

/** What somebody pressed in their calendar, about which version of which appointment, and when. */
export type Answer = {
  uid: string
  sequence: number
  said: NonNullable<Booking['calendarAnswer']>
  /** Whose answer it is: an e-mail address. */
  attendee: string
  at: Date
}

/** The answer that a mail from a calendar holds (RFC 5546, 3.2.3: a REPLY with one attendee), or nothing. */
export function readAnswer(mail: ParsedMail): Answer | undefined {
  const file = mail.attachments.find(({ contentType }) => calendarTypes.includes(contentType))
  const content = file?.content
  const calendar = content && content.length <= longest ? readCalendar(content.toString('utf8')) : undefined
  if (String(calendar?.getFirstPropertyValue('method')).toUpperCase() !== 'REPLY') return undefined
  const event = calendar?.getFirstSubcomponent('vevent')
  const [attendee, ...others] = event?.getAllProperties('attendee') ?? []
  const said = answers[String(attendee?.getFirstParameter('partstat')).toUpperCase()]
  const uid = event?.getFirstPropertyValue('uid')
  if (!event || !attendee || others.length > 0 || !said || typeof uid !== 'string') return undefined
  return {
    uid: uid.toLowerCase(),
    sequence: Number(event.getFirstPropertyValue('sequence') ?? 0) || 0,
    said,
    attendee: String(attendee.getFirstValue()).replace(/^mailto:/i, ''),
    at: momentOf(event.getFirstPropertyValue('dtstamp')),
  }
}

const calendarTypes = ['text/calendar', 'application/ics']
const longest = 64 * 1024

const answers: Record<string, Answer['said'] | undefined> = {
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentative',
  DECLINED: 'declined',
}

/** When it was pressed; a calendar that does not say it well says it now. */
function momentOf(stamp: unknown): Date {
  const at = new Date(String(stamp))
  return Number.isNaN(at.getTime()) ? new Date() : at
}
