import { randomUUID } from 'node:crypto'

import pLimit from 'p-limit'
import { Client } from 'pg'

import { portalAddress, stepAddress } from '@/content/portalAddress'
import { cookieName } from '@/people/signIn/cookies'
import { hashOf, newToken } from '@/people/signIn/tokens'

import { findRunning } from '../../../src/server/postgres/findRunning'
import { crowd } from '../../helpers/programme/crowd'
import { hiddenFields } from '../../helpers/signIn'
import type { Bench, Figure } from '../Figure'
import { median, percentile } from '../statistics'

const [few, many, onBoard] = [200, 20_000, 2000]
const [atOnce, asked] = [20, 200]
const host = 'crowd.example.org'

/** What is asked for, and what of it. */
const acts = {
  page: 'opening a page of the portal',
  save: 'saving a step of an application',
  enter: 'asking to sign in',
  board: 'opening the board',
} as const
type Act = keyof typeof acts
type Times = Record<Act, number[]>

/**
 * The portal and the board with 200 applications in the database, and with 20,000, of which 2,000 stand on the board that
 * is opened: twenty requests at once, ten at each of two instances, over HTTP, as a browser without scripts sends them; the board five
 * at once. Letters are drawn meanwhile.
 */
export async function measurePortal({ a, b, dataDir, rounds }: Bench): Promise<Figure[]> {
  const client = new Client(findRunning(dataDir)?.urlOf('duo'))
  await client.connect()
  try {
    const { branch, elsewhere, staff } = await findHouse(client)
    const urls = [a.url, b.url]
    const ask = (statement: string, values: unknown[]) => client.query(statement, values)
    await client.query(`delete from members where email like '%@' || $1`, [host])
    await crowd(ask, { branch, count: few - atOnce, days: 30, state: 'submitted', host })
    await crowd(ask, { branch, count: atOnce, days: 3, state: 'draft', host })
    const people = await signIn(client, { branch, staff })
    const small = await measureRounds({ urls, people, rounds: rounds + 1 })

    await crowd(ask, { branch, count: onBoard - few, days: 30, state: 'submitted', host })
    await crowd(ask, { branch: elsewhere, count: many - onBoard, days: 30, state: 'submitted', host })
    await client.query('analyze')
    return figuresOf({ small, large: await measureRounds({ urls, people, rounds: rounds + 1 }) })
  } finally {
    await client.end()
  }
}

/** The branch of the coordinator of the demo, another one, and who they are. */
async function findHouse(client: Client) {
  const { rows } = await client.query<{ staff: string; branch: string; elsewhere: string }>(`
    select staff.id as staff, branches_id as branch,
      (select id from branches where id <> branches_id and state = 'open' limit 1) as elsewhere
    from staff join staff_rels on parent_id = staff.id and branches_id is not null
    where email = 'coordinator@example.org' limit 1`)
  const [found] = rows
  if (!found) throw new Error('The coordinator of the demo has no branch')
  return found
}

type People = { members: string[]; coordinator: string }

/** Cookies of twenty members who answer their application, and of the coordinator. */
async function signIn(client: Client, { branch, staff }: { branch: string; staff: string }): Promise<People> {
  const { rows } = await client.query<{ id: string }>(
    `select members.id from members join applications on member_id = members.id
     where email like '%@' || $1 and applications.state = 'draft' and members.branch_id = $2`,
    [host, branch],
  )
  const members: string[] = []
  for (const { id } of rows) members.push(`${cookieName('member')}=${await openAs(client, { member: id })}`)
  const token = await openAs(client, { staff })
  return { members, coordinator: `${cookieName('sign-in')}=${token}` }
}

async function openAs(client: Client, who: { member: string } | { staff: string }): Promise<string> {
  const token = newToken()
  const [table, column, extra, id] =
    'member' in who
      ? (['member_sign_ins', 'member_id', 'remembered', who.member] as const)
      : (['sign_ins', 'staff_id', 'factor', who.staff] as const)
  await client.query(
    `insert into ${table} (id, ${column}, token_hash, ${extra}, seen_at, expires_at)
     values ($1, $2, $3, true, now(), now() + interval '1 day')`,
    [randomUUID(), id, hashOf(token)],
  )
  return token
}

type Wish = { urls: string[]; people: People; rounds: number }

/** The first round only warms up. */
async function measureRounds({ urls, people, rounds }: Wish): Promise<Times[]> {
  const [one = ''] = urls
  const at = (nth: number) => urls[nth % urls.length] ?? ''
  const form = hiddenFields(await read(one + stepAddress('en', 1), people.members[0] ?? ''))
  const door = hiddenFields(await read(one + portalAddress('en', 'sign-in')))
  const found: Times[] = []
  for (let round = 0; round < rounds; round += 1) {
    const member = (nth: number) => people.members[nth % people.members.length] ?? ''
    found.push({
      page: await timesOf(atOnce, (nth) => take(at(nth) + portalAddress('en'), { cookie: member(nth) })),
      save: await timesOf(atOnce, (nth) =>
        take(at(nth) + stepAddress('en', 1), {
          cookie: member(nth),
          form: [...form, ...answers],
          leadsTo: '/application/2',
        }),
      ),
      enter: await timesOf(atOnce, (nth) =>
        take(at(nth) + portalAddress('en', 'sign-in'), { form: [...door, ['email', anAddress()]], leadsTo: '/code' }),
      ),
      board: await timesOf(5, (nth) => take(`${at(nth)}/en/desk/applications`, { cookie: people.coordinator })),
    })
  }
  return found.slice(1)
}

const answers: [string, string][] = [
  ['rightAge', 'on'],
  ['employmentService', 'actiris'],
  ['eligible', 'inPerson'],
  ['rightToWork', 'yes'],
]
const anAddress = () => `${randomUUID()}@${host}`

async function timesOf(together: number, act: (nth: number) => Promise<unknown>): Promise<number[]> {
  const limit = pLimit(together)
  const times = Array.from({ length: asked }, (_, nth) =>
    limit(async () => {
      const began = performance.now()
      await act(nth)
      return Math.round(performance.now() - began)
    }),
  )
  return Promise.all(times)
}

const read = async (address: string, cookie = '') => (await fetch(address, { headers: { cookie } })).text()

type Request = { cookie?: string; form?: [string, string][]; leadsTo?: string }
let people = 0

/** Asks for a page, or sends a form, from an address of its own; throws where the answer is not the wanted one. */
async function take(address: string, { cookie = '', form, leadsTo }: Request): Promise<void> {
  const nth = ++people
  const headers = {
    cookie,
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': `10.9.${(nth >> 8) & 255}.${nth & 255}`,
  }
  const body = form && new FormData()
  for (const [name, value] of form ?? []) body?.append(name, value)
  const answer = await fetch(address, { headers, redirect: 'manual', ...(body && { method: 'POST', body }) })
  const text = await answer.text()
  const isWanted = leadsTo ? answer.headers.get('location')?.includes(leadsTo) : answer.status === 200
  if (!isWanted)
    throw new Error(`${address} answers ${answer.status} ${answer.headers.get('location')} ${text.slice(0, 300)}`)
}

function figuresOf({ small, large }: { small: Times[]; large: Times[] }): Figure[] {
  return (Object.keys(acts) as Act[]).map((act) => {
    const [before, after] = [small, large].map((rounds) => median(rounds.map((one) => percentile(one[act], 95))))
    const [limit, ratio] = [act === 'board' ? 500 : 300, (after ?? NaN) / (before ?? NaN)]
    const isBoard = act === 'board'
    return {
      what: `${acts[act]}, ${isBoard ? 5 : atOnce} at once`,
      aim: isBoard ? `p95 < ${limit} ms with ${onBoard} on it` : `p95 < ${limit} ms, ≤ 1.3 of 200 applications`,
      found: `p95 ${after} ms with 20,000 applications, ${before} with 200: ${ratio.toFixed(2)}`,
      reached: (after ?? Infinity) < limit && (isBoard || ratio <= 1.3),
      details: { small: small.map((one) => one[act]), large: large.map((one) => one[act]) },
    }
  })
}
