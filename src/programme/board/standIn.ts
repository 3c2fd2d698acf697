import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { branchesOf, hasRole } from '@/people/access'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { zoneOf } from '../intakes/zoneOf'
import { listColleaguesBeside } from './handOver'
import { isNow } from './standsIn'

/** Days as `2027-07-01`, both included. */
type Wish = { to: string; from: string; until: string }
type Fault = 'unknown' | 'dayMissing' | 'order' | 'over' | 'tooLong'
export type StandInAnswer = { ok: true } | { ok: false; faults: Partial<Record<keyof Wish, Fault>> }

/** Who stands in for whoever asks, and for whom they stand in themselves now; the days are ISO moments of them. */
export type StandIns = {
  own: { name: string; from: string; until: string } | null
  others: { name: string; until: string }[]
}

/** The longest that somebody is away, in days. */
const longest = 366

/**
 * Says who stands in for a coordinator, and from which day to which: on these days the people whom they accompany see the
 * colleague's name and number, who finds them among their own. Said anew, it replaces what was said before. The days are
 * those of the first of their branches.
 */
export async function setStandIn(req: PayloadRequest, { to, from, until }: Wish): Promise<StandInAnswer> {
  if (!hasRole(req.user, 'coordinator')) return { ok: false, faults: { to: 'unknown' } }
  const faults = faultsIn({ from, until })
  if (!(await listColleaguesBeside(req)).some(({ id }) => id === to)) faults.to = 'unknown'
  if (Object.keys(faults).length > 0) return { ok: false, faults }
  return inTransaction(req, async () => {
    const db = await transactionOf(req)
    const zone = await zoneOf(req.payload, branchesOf(req.user)[0] ?? '')
    const { rows } = await db.execute(sql`
      insert into stand_ins (id, coordinator_id, deputy_id, starts_at, expires_at)
      values (gen_random_uuid(), ${req.user?.id}, ${to}, ${from}::date::timestamp at time zone ${zone},
        (${until}::date + 1)::timestamp at time zone ${zone})
      on conflict (coordinator_id) do update set deputy_id = excluded.deputy_id, starts_at = excluded.starts_at,
        expires_at = excluded.expires_at, updated_at = now()
      returning id`)
    await writeLog(req, { act: 'update', subject: 'stand-ins', document: String(rows[0]?.id), fields: ['deputy'] })
    return { ok: true }
  })
}

/** Somebody is back: nobody stands in for them any more. Done twice it counts once. */
export const endStandIn = (req: PayloadRequest): Promise<void> =>
  inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(
      sql`delete from stand_ins where coordinator_id = ${req.user?.id ?? null} returning id`,
    )
    const document = rows[0] && String(rows[0].id)
    if (document) await writeLog(req, { act: 'delete', subject: 'stand-ins', document })
  })

export const readStandIns = (req: PayloadRequest): Promise<StandIns> =>
  inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select staff.name, starts_at as "from", expires_at - interval '1 second' as until, coordinator_id = ${req.user?.id} as own
      from stand_ins stand_in
      join staff on staff.id = case when coordinator_id = ${req.user?.id} then deputy_id else coordinator_id end
      where expires_at > now() and (coordinator_id = ${req.user?.id} or (deputy_id = ${req.user?.id} and ${isNow}))
      order by staff.name`)
    const said = (rows as { name: string; from: string; until: string; own: boolean }[]).map(
      ({ own, name, ...days }) => ({
        own,
        name,
        from: new Date(days.from).toISOString(),
        until: new Date(days.until).toISOString(),
      }),
    )
    const own = said.find((one) => one.own)
    return {
      own: own ? { name: own.name, from: own.from, until: own.until } : null,
      others: said.filter((one) => !one.own).map(({ name, until }) => ({ name, until })),
    }
  })

function faultsIn({ from, until }: Omit<Wish, 'to'>): Partial<Record<keyof Wish, Fault>> {
  const [first, last] = [dayOf(from), dayOf(until)]
  if (first === undefined) return { from: 'dayMissing', ...(last === undefined && { until: 'dayMissing' }) }
  if (last === undefined) return { until: 'dayMissing' }
  if (last < first) return { until: 'order' }
  if (last + 86_400_000 < Date.now()) return { until: 'over' }
  return last - first > longest * 86_400_000 || first > Date.now() + longest * 86_400_000 ? { until: 'tooLong' } : {}
}

/** A day of the calendar; no such day is none. */
function dayOf(day: string): number | undefined {
  const at = /^20\d{2}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? at : undefined
}
