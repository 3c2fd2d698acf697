import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { readMember } from '@/people/members/readMember'
import { recordAttendance } from '@/programme/attendance/recordAttendance'
import { becomeMember } from '@/programme/members/becomeMember'
import { askMemberCall } from '@/programme/members/askMemberCall'
import { correctMember } from '@/programme/members/correctMember'
import { askEntry } from '@/people/members/askEntry'
import { eraseMember } from '@/programme/members/eraseMember'
import { readMemberData } from '@/programme/members/readMemberData'
import { comparedName } from '@/programme/bookings/comparedName'
import { sendApplication } from '@/programme/applications/sendApplication'

import { drizzle, tablesSaying, textsSaying } from '../helpers/clearing'
import { payload, requestAs } from '../helpers/house'
import { logged } from '../helpers/logBook'
import { memberCookie } from '../helpers/members'
import { answerSteps } from '../helpers/programme/applications'
import { aMentor, aRun, seated } from '../helpers/programme/courses'
import { aBooking, aCoordinator, as, letBegin } from '../helpers/programme/door'
import { anInfoSession } from '../helpers/programme/sessions'

const nobody = () => requestAs(null)
const coordinator = await aCoordinator()

/** Somebody from their booking to their application, with a call that they asked for; and another one beside them. */
async function aWholePerson(lastName: string, telephone: string) {
  const { id } = await anInfoSession({ audience: 'mentees' })
  const email = `${lastName.toLowerCase()}@example.org`
  const booking = await aBooking(id, {
    firstName: 'Noor',
    lastName,
    email,
    telephone,
    accessNeeds: `A chair for ${lastName}`,
  })
  await letBegin(id, 10)
  await recordAttendance(await as(coordinator), { booking, attendance: 'came' })
  const answer = await becomeMember(await nobody(), { booking, device: 'Chrome, Android' })
  const member = answer.ok ? await readMember(payload, memberCookie(answer.token)) : undefined
  if (!member) throw new Error('Nobody became a member')
  await answerSteps(member)
  await sendApplication(await nobody(), member, { hasAgreed: true })
  await askMemberCall(await nobody(), member, { telephone, address: '203.0.113.9' })
  return { member, words: [lastName, email, telephone] }
}

/** Every text in what somebody is given. */
function textsIn(kept: unknown): Set<string> {
  if (typeof kept === 'string') return new Set([kept])
  if (typeof kept !== 'object' || kept === null) return new Set()
  return new Set(Object.values(kept).flatMap((one) => [...textsIn(one)]))
}

test('a member has all that is kept about them, and nothing about anybody else', async () => {
  const { member, words } = await aWholePerson('Zeeduivel', '+32470515253')
  const other = await aWholePerson('Roodbaars', '+32470515254')

  const kept = await readMemberData(await nobody(), member)

  expect(kept).toMatchObject({
    member: { role: 'mentee', lastName: 'Zeeduivel', email: 'zeeduivel@example.org', telephone: '+32470515253' },
    application: { state: 'submitted', answers: { eligible: 'inPerson', rightToWork: 'yes', referredBy: 'A school' } },
    signIns: [{ device: 'Chrome, Android' }],
    calls: [{ reason: 'callBack', state: 'due', telephone: '+32470515253' }],
    bookings: [{ booking: { lastName: 'Zeeduivel' }, accessNeeds: 'A chair for Zeeduivel' }],
  })
  for (const word of other.words) expect(JSON.stringify(kept)).not.toContain(word)
  for (const word of words) {
    const found = await textsSaying(word)
    expect(found.length).toBeGreaterThan(1)
    const given = textsIn(kept).add(comparedName('Noor', 'Zeeduivel')) // The same name again, as names are compared.
    const missing = found.filter(({ text }) => !given.has(text))
    expect(missing, `What a search for ${word} finds`).toEqual([])
  }
})

test('whoever wants to be erased is found in no table, and nobody else is touched', async () => {
  const { member, words } = await aWholePerson('Zonnevis', '+32470515255')
  const other = await aWholePerson('Tarbot', '+32470515256')
  for (const word of words) expect((await tablesSaying(word)).length).toBeGreaterThan(0)

  await eraseMember(await nobody(), member)
  await eraseMember(await nobody(), member)

  for (const word of words) expect(await tablesSaying(word)).toEqual([])
  for (const word of other.words) expect((await tablesSaying(word)).length).toBeGreaterThan(0)
  expect(await logged({ document: member.id, act: 'erase' })).toMatchObject([{ by: 'member', subject: 'members' }])
  expect((await readMemberData(await nobody(), other.member)).bookings).toHaveLength(1)
})

test('bookings under a contact that was put right since are exported and erased as well', async () => {
  const { member } = await aWholePerson('Steenbolk', '+32470515257')
  const acted = { ...member, actor: String((await as(coordinator)).user?.id) }
  const typed = { firstName: member.firstName, lastName: member.lastName, telephone: '', language: 'fr' }
  const [second, third] = ['steenbolk.two@example.org', 'steenbolk.three@example.org']
  await correctMember(await nobody(), acted, { ...typed, email: second })
  await aBooking((await anInfoSession({ audience: 'mentees' })).id, {
    ...typed,
    language: 'fr',
    telephone: undefined,
    email: second,
  })
  await correctMember(await nobody(), { ...acted, email: second, telephone: null }, { ...typed, email: third })
  const now = { ...member, email: third, telephone: null }

  const kept = await readMemberData(await nobody(), now)
  expect(kept.bookings.map(({ booking }) => booking.email).sort()).toEqual([second, 'steenbolk@example.org'])
  expect(kept.formerContacts.map(({ contact }) => contact)).toContain(second)
  await eraseMember(await nobody(), now)
  for (const word of ['Steenbolk', 'steenbolk@example.org', second, third]) expect(await tablesSaying(word)).toEqual([])
})

describe('what is wrong about a member', () => {
  const typed = {
    ...{ firstName: ' Noor-Łucja 🙂 ', lastName: 'Van  den Berg', telephone: '0470 51 52 60', language: 'nl' },
    email: 'thief@example.org', // Their own page does not ask for it.
  }

  test('is put right by themselves, wherever it is kept', async () => {
    const run = await aRun()
    const member = await aMentor(run.branch)
    const { booking } = await seated(member, run.id)

    expect(await correctMember(await nobody(), member, typed)).toEqual({ ok: true })

    const known = { firstName: 'Noor-Łucja 🙂', lastName: 'Van den Berg', telephone: '+32470515260', language: 'nl' }
    expect(await payload.findByID({ collection: 'members', id: member.id })).toMatchObject(known)
    expect(await payload.findByID({ collection: 'bookings', id: booking })).toMatchObject(known)
    const said = await logged({ document: member.id, act: 'update' })
    expect(said).toMatchObject([{ by: 'member', subject: 'members' }])
    expect(JSON.stringify(said)).toContain('telephone')
    expect(JSON.stringify(said)).not.toContain('Berg')
    expect(await tablesSaying(member.lastName)).toEqual([])
    expect(await tablesSaying('thief@example.org')).toEqual([])
  })

  test('is put right by a colleague who acts for them, their address too, at which they hear of it', async () => {
    const run = await aRun()
    const [member, other] = [await aMentor(run.branch), await aMentor(run.branch)]
    const { booking } = await seated(member, run.id)
    await askEntry(await nobody(), { email: member.email ?? '', address: '10.1.2.3' })
    const acted = { ...member, actor: String((await as(coordinator)).user?.id) }
    const put = async (email: string) => correctMember(await nobody(), acted, { ...typed, email })
    const email = `New.${crypto.randomUUID()}@Example.org`

    expect(await put(other.email ?? '')).toEqual({ ok: false, faults: { email: 'emailTaken' } })
    expect(await put('nobody@')).toEqual({ ok: false, faults: { email: 'emailWrong' } })
    const tries = await Promise.all(Array.from({ length: 4 }, () => put(email)))
    expect(tries).toEqual(tries.map(() => ({ ok: true })))

    expect(await payload.findByID({ collection: 'members', id: member.id })).toMatchObject({
      email: email.toLowerCase(),
    })
    expect(await payload.findByID({ collection: 'bookings', id: booking })).toMatchObject({
      email: email.toLowerCase(),
    })
    expect(await tablesSaying(member.email ?? '')).toEqual(['member_contacts']) // By which their bookings are found.
    const { rows: queued } = await drizzle.execute(sql`select payload from graphile_worker._private_jobs`)
    expect(JSON.stringify(queued)).not.toContain('@')
    const left = await payload.count({ collection: 'member-keys', where: { member: { equals: member.id } } })
    expect(left.totalDocs).toBe(0)
    const [said] = await logged({ document: member.id, act: 'update' })
    expect(said).toMatchObject({ by: 'staff', subject: 'members' })
    expect(JSON.stringify(said)).toContain('email')
  })

  test.each([
    ['no name', { firstName: ' ' }, { firstName: 'firstNameMissing' }],
    ['a name without letters', { lastName: '🙂🙂' }, { lastName: 'nameLetters' }],
    ['a name of 10,000 letters', { lastName: 'x'.repeat(10_000) }, { lastName: 'nameLong' }],
    ['no number', { telephone: '12' }, { telephone: 'telephoneWrong' }],
    ['a language that we do not write', { language: 'xx' }, { language: 'languageMissing' }],
  ])('stays with %s, which is said beside it', async (_, wrong, faults) => {
    const run = await aRun()
    const member = await aMentor(run.branch)

    expect(await correctMember(await nobody(), member, { ...typed, ...wrong })).toEqual({ ok: false, faults })
    expect(await payload.findByID({ collection: 'members', id: member.id })).toMatchObject({
      lastName: member.lastName,
    })
  })

  test('keeps the number of whoever has nothing else', async () => {
    const run = await aRun()
    const member = await aMentor(run.branch, 'intakeDone', { telephone: '+32470112233' })

    expect(await correctMember(await nobody(), member, { ...typed, telephone: '' })).toEqual({
      ok: false,
      faults: { telephone: 'contactMissing' },
    })
  })
})
