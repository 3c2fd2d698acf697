import { DateTime } from 'luxon'

import { plainWords } from '../bookings/plainText'
import { mostTimes } from './Intake'

/** What a form brings: moments as the clock on the wall shows them (`YYYY-MM-DDTHH:MM`), and how to meet. */
export type TypedProposal = { times: string[]; minutes: string; mode: string; place: string; meeting: string }

export type ProposalFault =
  | 'timesMissing'
  | 'timeWrong'
  | 'timePast'
  | 'timeTwice'
  | 'minutesWrong'
  | 'modeWrong'
  | 'placeMissing'
  | 'meetingWrong'

export type Proposal = {
  /** ISO moments, the earliest first. */
  times: string[]
  minutes: number
  mode: 'onSite' | 'telephone' | 'online'
  place: string | null
  meeting: string | null
}
type Read<Value> = { value: Value } | { fault: ProposalFault }

const modes = ['onSite', 'telephone', 'online'] as const

/**
 * Reads the moments that are proposed for an interview, from one to six (or `most`) in the coming year, and how it is held. Refused
 * are moments that are over, or said twice, an interview on site without a place and one online without an https address.
 */
export function readProposal(
  typed: TypedProposal,
  { zone, now, most = mostTimes }: Reading,
): { ok: true; proposal: Proposal } | { ok: false; fault: ProposalFault } {
  const times = readTimes(typed.times, { zone, now, most })
  if ('fault' in times) return { ok: false, fault: times.fault }
  const minutes = /^\d{1,3}$/.test(typed.minutes.trim()) ? Number(typed.minutes) : 0
  if (minutes < 15 || minutes > 180) return { ok: false, fault: 'minutesWrong' }
  const where = readWhere(typed)
  if ('fault' in where) return { ok: false, fault: where.fault }
  return { ok: true, proposal: { times: times.value, minutes, ...where.value } }
}

type Reading = { zone: string; now: Date; most?: number }

function readTimes(typed: string[], { zone, now, most }: Reading): Read<string[]> {
  const written = typed.map((one) => one.trim()).filter(Boolean)
  if (written.length === 0) return { fault: 'timesMissing' }
  const moments = written.slice(0, most).map((one) => DateTime.fromFormat(one, "yyyy-MM-dd'T'HH:mm", { zone }))
  const last = DateTime.fromJSDate(now).plus({ years: 1 })
  if (moments.some((one) => !one.isValid || one > last)) return { fault: 'timeWrong' }
  if (moments.some((one) => one.toJSDate() <= now)) return { fault: 'timePast' }
  const times = moments.map((one) => one.toJSDate().toISOString()).sort()
  return new Set(times).size === times.length ? { value: times } : { fault: 'timeTwice' }
}

function readWhere({ mode: word, place, meeting }: TypedProposal): Read<Pick<Proposal, 'mode' | 'place' | 'meeting'>> {
  const mode = modes.find((one) => one === word)
  if (!mode) return { fault: 'modeWrong' }
  if (mode === 'telephone') return { value: { mode, place: null, meeting: null } }
  if (mode === 'online') {
    const address = readAddress(meeting)
    return address ? { value: { mode, place: null, meeting: address } } : { fault: 'meetingWrong' }
  }
  const named = plainWords(place).slice(0, 300)
  return named ? { value: { mode, place: named, meeting: null } } : { fault: 'placeMissing' }
}

function readAddress(typed: string): string | undefined {
  const address = typed.trim()
  return address.length <= 500 && URL.canParse(address) && new URL(address).protocol === 'https:' ? address : undefined
}
