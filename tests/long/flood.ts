import { randomUUID } from 'node:crypto'

import pLimit from 'p-limit'

import { ask } from '../helpers/databases'
import { printedForm } from './printedForm'

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()

/** An open session with so many seats, written past the CMS; its branch is the first there is. */
export async function aSession(database: string, capacity: number): Promise<string> {
  const [id, branch] = [randomUUID(), randomUUID()]
  await ask(database, `insert into branches (id, updated_at, created_at, _status) values ($1, now(), now(), 'draft')`, [
    branch,
  ])
  await ask(
    database,
    `insert into info_sessions (id, state, branch_id, audience, language, mode, starts_at, ends_at, zone, capacity, waiting_seats)
     values ($1, 'open', $2, 'mentors', 'fr', 'online', $3, $4, 'Europe/Brussels', $5, 0)`,
    [id, branch, hours(240), hours(242), capacity],
  )
  return id
}

/** How many bookings of a session are in each state. */
export async function statesIn(database: string, session: string): Promise<Record<string, number>> {
  const rows = await ask<{ state: string; count: number }>(
    database,
    'select state, count(*)::int as count from bookings where info_session_id = $1 group by state',
    [session],
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

export type Person = { email: string; firstName: string; lastName: string; language: string }

let people = 0
export const aPerson = (): Person => ({
  email: `flood-${++people}@example.org`,
  firstName: 'Amina',
  lastName: `Person ${people}`,
  language: 'en',
})

/** Somebody's two doors to a session, from one address. */
export const doorsOf = (url: string, session: string) => ({
  json: async (person: Person, from: string): Promise<number> => {
    const answer = await fetch(`${url}/api/info-sessions/${session}/bookings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify({ ...person, consent: true }),
    })
    await answer.arrayBuffer()
    return answer.status
  },
  /** Opens the form; gives how to send it, as often as one likes. */
  form: async (from: string) => {
    const at = `${url}/en/info-sessions/${session}/book`
    const hidden = await printedForm(at, { field: 'firstName', from })
    return async (person: Person): Promise<number> => {
      const body = new FormData()
      for (const [name, value] of [...hidden, ...Object.entries(person), ['consent', 'on'] as const])
        body.append(name, value)
      const answer = await fetch(at, { method: 'POST', headers: { 'x-forwarded-for': from }, body })
      await answer.arrayBuffer()
      return answer.status
    }
  },
})

/** Does the same many times, so many at once. */
export function inParallel<T>(times: number, atOnce: number, work: (one: number) => Promise<T>): Promise<T[]> {
  const limit = pLimit(atOnce)
  return Promise.all(Array.from({ length: times }, (_, one) => limit(() => work(one))))
}
