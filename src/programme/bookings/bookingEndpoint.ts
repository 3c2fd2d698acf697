import type { Endpoint, PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { translatorOf } from '@/messages/translatorOf'
import { isLocale, type Locale } from '@/platform/locales'
import { preferredLocale } from '@/platform/preferredLocale'
import { orBusy } from '@/platform/orBusy'
import { readerRequest } from '@/platform/readerRequest'
import { publicUrl } from '@/platform/site'

import { recentAlternatives } from '../sessions/findAlternatives'
import { findCountry } from '../sessions/findCountry'
import type { ShownSession } from '../sessions/readSessions'
import { sessionAddress } from '../sessions/sessionAddress'
import { askSeat, type AskedSeat } from './askSeat'
import { readWish, type WishFaults } from './readWish'
import type { SeatWish } from './SeatWish'

/** `POST /api/info-sessions/{id}/bookings`: a seat by program, with the rules of the form (docs/api.md). */
export const bookingEndpoint: Endpoint = {
  path: '/:id/bookings',
  method: 'post',
  handler: async (req) => {
    const answer = await orBusy(() => book(req))
    return answer === 'busy' ? busy() : answer
  },
}

async function book(req: PayloadRequest): Promise<Response> {
  const session = String(req.routeParams?.id)
  if (!isUuid(session)) return unknown()
  const sent: unknown = await req.json?.().catch(() => undefined)
  const locale = languageOf(req, sent)
  const read = readWish(sent, { session, country: await findCountry(req.payload, session) })
  if (!read.ok) return Response.json({ errors: errorsOf(locale, read.faults) }, { status: 422 })
  return answerTo(await readerRequest(req.payload, locale), { wish: read.wish, address: addressOf(req) })
}

async function answerTo(req: PayloadRequest, asked: { wish: SeatWish; address: string }): Promise<Response> {
  const answer = await askSeat(req, asked)
  if (answer.ok) return Response.json(booked(answer), { status: 201 })
  if (answer.reason === 'busy') return busy()
  if (answer.reason === 'unknown') return unknown()
  if (answer.reason === 'wait') return Response.json({ error: 'wait' }, again(429, answer.seconds))
  const others = await recentAlternatives(req, asked.wish.session)
  const alternatives = others.map((other) => alternative(req.locale as Locale, other))
  return Response.json({ error: answer.reason, alternatives }, { status: 409 })
}

/** Asked to prove the contact is held, for whoever reads the state; that no seat is, stands beside it. */
const booked = ({ state, code }: Extract<AskedSeat, { ok: true }>) =>
  state === 'asked' ? { state: 'held', code, reserved: false } : { state, code }

const unknown = () => Response.json({ error: 'unknown' }, { status: 404 })
const busy = () => Response.json({ error: 'busy' }, again(503, 5))
const again = (status: number, seconds: number) => ({ status, headers: { 'retry-after': String(seconds) } })

const addressOf = ({ headers }: PayloadRequest): string => headers.get('x-forwarded-for') ?? ''

/** The language in which a program hears what is wrong: that of the wish, else the one its header prefers. */
function languageOf({ headers }: PayloadRequest, sent: unknown): Locale {
  const said = typeof sent === 'object' && sent !== null && 'language' in sent ? sent.language : undefined
  return isLocale(said) ? said : preferredLocale(headers.get('accept-language') ?? '')
}

function errorsOf(locale: Locale, faults: WishFaults) {
  const t = translatorOf(locale)
  return Object.entries(faults).map(([field, fault]) => ({ field, message: t(`booking.faults.${fault}`) }))
}

const alternative = (locale: Locale, { id, startsAt, endsAt, zone, mode, language, branch }: ShownSession) => ({
  id,
  startsAt,
  endsAt,
  zone,
  mode,
  language,
  branch: branch?.title ?? null,
  address: publicUrl() + sessionAddress(locale, id),
})
