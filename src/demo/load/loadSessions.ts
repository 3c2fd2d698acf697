import { DateTime } from 'luxon'
import { createLocalReq, type PayloadRequest } from 'payload'

import type { InfoSession } from '@/payload-types'
import { locales } from '@/platform/locales'
import { inTransaction } from '@/platform/transaction'
import { insertInto } from '@/platform/insertInto'
import { bookSeat } from '@/programme/bookings/bookSeat'
import { newCode } from '@/programme/bookings/codes'

import type { DemoSession } from '../programme/DemoSession'
import { history } from '../programme/history'
import { bring, route } from '../programme/places'
import { sessions } from '../programme/sessions'
import type { Register } from './Register'

/**
 * Info sessions from the day of loading on, so that there is always something to book, with a few people booked; and
 * some that are over, with who came.
 */
export async function loadSessions(
  req: PayloadRequest,
  { register, now }: { register: Register; now: Date },
): Promise<void> {
  for (const session of [...sessions, ...history]) {
    if (register.has('info-sessions', session.key)) continue
    const own = await createLocalReq({}, req.payload)
    const id = await inTransaction(own, async () => {
      const made = await writeSession(own, { session, register, now })
      await register.add('info-sessions', session.key, made, own)
      if (session.inDays < 0) await rememberPeople(own, { session, id: made })
      return made
    })
    if (session.inDays >= 0) await bookPeople(req, { session, id })
  }
}

type Write = { session: DemoSession; register: Register; now: Date }

async function writeSession(req: PayloadRequest, { session, register, now }: Write): Promise<string> {
  const { branch, audience, language, mode, zone, capacity, street, postcode, city, access = [] } = session
  const startsAt = startOf(session, now)
  const endsAt = startsAt.plus({ minutes: session.minutes }).toUTC().toISO() ?? ''
  const isOver = session.inDays < 0
  const doors = Object.fromEntries(access.map((one) => [one, true]))
  const data = {
    state: isOver ? 'done' : 'open',
    listClosedAt: isOver ? endsAt : undefined,
    branch: register.id('branches', branch),
    audience,
    language,
    mode,
    zone,
    capacity,
    waitingSeats: session.waitingSeats ?? 10,
    startsAt: startsAt.toUTC().toISO() ?? '',
    endsAt,
    ...(mode !== 'onSite' && { meeting: { address: 'https://example.org/meeting', telephone: '+32 2 000 00 00' } }),
  } as const
  const inLocale = (locale: 'fr' | 'nl' | 'en') => ({
    bring: bring[locale],
    ...(mode !== 'online' && {
      place: { name: 'DUO for a JOB', street, postcode, city, ...doors, route: route[locale] },
    }),
  })
  const { id } = await req.payload.create({
    collection: 'info-sessions',
    data: { ...data, ...inLocale('fr') },
    locale: 'fr',
    depth: 0,
    req,
  })
  for (const locale of locales.filter((one) => one !== 'fr')) {
    const data: Partial<InfoSession> = inLocale(locale)
    await req.payload.update({ collection: 'info-sessions', id, data, locale, depth: 0, req })
  }
  return id
}

function startOf({ zone, inDays, time }: DemoSession, now: Date): DateTime {
  const day = DateTime.fromJSDate(now, { zone }).plus({ days: inDays })
  if (!time) return day.plus({ minutes: 90 }).startOf('hour')
  return day.set({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)), second: 0, millisecond: 0 })
}

type Booking = { session: DemoSession; id: string }

async function bookPeople(req: PayloadRequest, { session, id }: Booking): Promise<void> {
  for (const firstName of session.people ?? [])
    await bookSeat(await createLocalReq({}, req.payload), {
      session: id,
      firstName,
      lastName: 'Voorbeeld',
      email: `${emailName(firstName)}@example.org`,
      language: session.language,
      bookIfFreed: false,
      waitIfFull: true,
      consentVersion: 'demo',
    })
}

/** Who was booked in a session that is over, past the moves: it tells nobody anything. */
async function rememberPeople(req: PayloadRequest, { session, id }: Booking): Promise<void> {
  const { people = [], came = 0, key, language } = session
  const rows = people.map((firstName, index) => ({
    infoSession: id,
    state: 'booked',
    firstName,
    lastName: 'Voorbeeld',
    email: `${emailName(firstName)}-${key}@example.org`,
    language,
    consentVersion: 'demo',
    consentedAt: new Date().toISOString(),
    code: newCode(req.payload.secret),
    attendance: index < came ? 'came' : 'noShow',
  }))
  await insertInto(req, 'bookings', rows)
}

const emailName = (firstName: string): string =>
  firstName
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
