import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

import type { SeatWish } from '@/programme/bookings/SeatWish'
import { cancelSeat } from '@/programme/bookings/settleBooking'

import { payload, reader } from '../house'
import { workQueue } from '../mailbox'
import type { Sent, TextGateway } from '../textGateway'
import { booked } from './booked'

const { drizzle } = payload.db as unknown as PostgresAdapter

let numbers = 0
/** A mobile telephone in Belgium that nobody else has. */
export const aNumber = (): string => `+3247${1_000_000 + ++numbers}`

/** Somebody with a place, or in the line, whom only a mobile telephone reaches. */
export const byPhone = (session: string, rest: Partial<SeatWish> = {}) =>
  booked(session, { email: undefined, telephone: aNumber(), language: 'en', ...rest })

/** What a gateway's people read, once all that is due was done. */
export function readersOf(gateway: TextGateway) {
  const textsTo = async (telephone: string | undefined): Promise<Sent[]> => {
    await workQueue()
    return gateway.texts.filter(({ to }) => to === telephone)
  }
  /** What their texts are about, in words. */
  const saidTo = async (telephone: string | undefined): Promise<string[]> =>
    (await textsTo(telephone)).map(({ text }) => text.split('\n')[1] ?? '')
  return { textsTo, saidTo }
}

export const tokenIn = (sent: Sent | undefined): string => /\/([\w-]{43})$/.exec(sent?.text ?? '')?.[1] ?? ''
export const digitsIn = (sent: Sent | undefined): string => /: (\d{6})/.exec(sent?.text ?? '')?.[1] ?? ''

/** Gives a place back while a test is in the middle of something else. */
export const giveBack = async (booking: string) => cancelSeat(await reader('en'), booking)

/** Lets the pause pass after which the queue tries again. */
export const letPausePass = () =>
  drizzle.execute(sql`update graphile_worker._private_jobs set run_at = now() where attempts > 0`)

/** What is queued about a booking, and what came of the last try. */
export async function queued(booking: string) {
  const { rows } = await drizzle.execute(sql`
    select payload::text, attempts, extract(epoch from run_at - now())::int as pause, last_error as error
    from graphile_worker._private_jobs where payload->>'booking' = ${booking}`)
  return rows as { payload: string; attempts: number; pause: number; error: string }[]
}
