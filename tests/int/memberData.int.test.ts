import { expect, test } from 'vitest'

import { readMember } from '@/people/members/readMember'
import { recordAttendance } from '@/programme/attendance/recordAttendance'
import { becomeMember } from '@/programme/members/becomeMember'
import { askMemberCall } from '@/programme/members/askMemberCall'
import { eraseMember } from '@/programme/members/eraseMember'
import { readMemberData } from '@/programme/members/readMemberData'
import { sendApplication } from '@/programme/applications/sendApplication'

import { tablesSaying } from '../helpers/clearing'
import { payload, requestAs } from '../helpers/house'
import { logged } from '../helpers/logBook'
import { memberCookie } from '../helpers/members'
import { answerSteps } from '../helpers/programme/applications'
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
  for (const word of words) expect(JSON.stringify(kept)).toContain(word)
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
