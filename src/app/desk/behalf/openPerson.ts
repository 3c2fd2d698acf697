import 'server-only'

import { notFound } from 'next/navigation'

import { findOwnSession } from '@/programme/attendance/listOwnSessions'
import { readPerson } from '@/programme/behalf/readPerson'

import { openDesk } from '../openDesk'

type Asked = { locale: string; id: string; booking: string }

/** What the pages of one booking are drawn with; whoever does not coordinate its branch finds nothing there. */
export async function openPerson({ locale: language, id, booking }: Asked, below = '') {
  const tail = `/${[id, 'people', booking].join('/')}${below}`
  const { req, desk } = await openDesk(language, 'sessions', tail)
  const person = await readPerson(req, booking)
  const session = person?.session === id ? await findOwnSession(req, id) : undefined
  if (!person || !session) notFound()
  return { req, desk, person, session, tail }
}
