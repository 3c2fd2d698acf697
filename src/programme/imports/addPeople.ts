import { sql } from '@payloadcms/db-postgres'
import { DateTime } from 'luxon'
import type { PayloadRequest } from 'payload'

import { insertRows } from '@/people/log/insertRows'
import { rowsOf } from '@/people/log/rowsOf'
import { insertInto } from '@/platform/insertInto'
import { queueTask } from '@/platform/queue'
import { transactionOf } from '@/platform/transaction'

import type { Imported } from './readLine'
import { welcomeLetter } from './writeWelcome'

/** The version of the consent of people who signed on paper, before they were here. */
const paperConsent = 'on paper'

/**
 * Makes members of people with their applications, where they stand and since when, each in the log, in the caller's
 * transaction. That they consented on paper stands with the application; they are heard of from now on.
 */
export async function addPeople(
  req: PayloadRequest,
  { people, isTold }: { people: Imported[]; isTold: boolean },
): Promise<void> {
  const members = await insertInto(req, 'members', people.map(memberOf))
  const at = new Date().toISOString()
  const applications = await insertInto(
    req,
    'applications',
    people.map((person, index) => ({ ...applicationOf(person), member: members[index], lastActAt: at })),
  )
  const moves = people.map(({ state, since }, index) => ({
    application: applications[index],
    to: state,
    at: momentOf(since),
    actor: req.user?.id,
  }))
  await insertInto(req, 'application_moves', moves)
  await noteSectors(req, { people, applications })
  await logAll(req, { members, applications })
  if (!isTold) return
  for (const [index, { email }] of people.entries())
    if (email) await queueTask(req, { task: welcomeLetter, input: { member: members[index] ?? '' } })
}

const memberOf = ({ role, branch, firstName, lastName, email, telephone, language }: Imported) => ({
  ...{ role, branch, firstName, lastName, email, telephone, language },
})

function applicationOf({ role, branch, state, since, consentedOn }: Imported) {
  const consentedAt = momentOf(consentedOn)
  // Nobody can have come further before they applied; the funnel counts from the day on which an application was begun.
  const begun = [consentedAt, momentOf(since)].sort()[0]
  return { role, branch, state, consentVersion: paperConsent, consentedAt, submittedAt: begun, createdAt: begun }
}

const momentOf = (day: string): string => DateTime.fromISO(day, { zone: 'Europe/Brussels' }).toJSDate().toISOString()

type Added = { people: Imported[]; applications: string[] }

async function noteSectors(req: PayloadRequest, { people, applications }: Added): Promise<void> {
  const wished = people.flatMap(({ sector }, index) => (sector ? [[applications[index], sector] as const] : []))
  const [of, sectors] = [wished.map(([application]) => application), wished.map(([, sector]) => sector)]
  const db = await transactionOf(req)
  await db.execute(sql`
    insert into applications_rels ("order", parent_id, path, sectors_id)
    select 1, parent, 'sectors', sectors.id
    from unnest(${sql.param(of)}::uuid[], ${sql.param(sectors)}::uuid[]) as wished (parent, sector)
    join sectors on sectors.id = sector`)
}

async function logAll(
  req: PayloadRequest,
  { members, applications }: { members: string[]; applications: string[] },
): Promise<void> {
  const entry = (subject: string, ids: string[]) =>
    ids.flatMap((document) => rowsOf(req, { act: 'create', subject, document, why: 'from a list' }))
  const rows = [...entry('members', members), ...entry('applications', applications)]
  await insertRows(req, { db: await transactionOf(req), rows })
}
