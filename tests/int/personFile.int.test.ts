import { describe, expect, test } from 'vitest'

import { translatorOf } from '@/messages/translatorOf'
import { openFile } from '@/programme/files/openFile'
import { drawFile } from '@/app/desk/files/drawFile'

import { aColleague, requestAs } from '../helpers/house'
import { logged } from '../helpers/logBook'
import { answerSteps, aCandidate, coordinatorOf } from '../helpers/programme/applications'
import { aBooking } from '../helpers/programme/door'
import { anInfoSession } from '../helpers/programme/sessions'

const officer = async () => requestAs(await aColleague('officer'), 'en')
const why = 'She asked us in writing what we keep'
const desk = { locale: 'en', t: translatorOf('en'), now: new Date() } as const

/** A mentee who has answered everything, and was booked with a need before. */
async function somebody(word: string) {
  const email = `${word}@example.org`
  const member = await aCandidate({ role: 'mentee', email })
  await answerSteps(member)
  const { id } = await anInfoSession({ audience: 'mentees' })
  const { firstName, lastName } = member
  const booking = await aBooking(id, { firstName, lastName, email, accessNeeds: `A ramp for ${word}` })
  return { member, booking, email }
}

describe('the officer', () => {
  test('reads all that is kept about one person, with a reason that stands beside each in the log', async () => {
    const { member, booking, email } = await somebody('wolfsbaars')
    await somebody('zeeforel')
    const req = await officer()

    const answer = await openFile(req, { whose: ` ${email.toUpperCase()} `, why })
    if (!answer.ok) throw new Error(answer.reason)
    const shown = JSON.stringify(await Promise.all(answer.files.map((file) => drawFile(req, desk, file))))

    expect(answer.files).toHaveLength(1)
    for (const words of [member.lastName, 'A ramp for wolfsbaars']) expect(shown).toContain(words)
    expect(answer.files[0]).toMatchObject({ kept: { application: { answers: { eligible: 'inPerson' } } } })
    expect(shown).not.toContain('zeeforel')
    for (const [subject, document] of [
      ['members', member.id],
      ['bookings', booking],
      ['access-needs', booking],
    ] as const)
      expect(await logged({ act: 'read', subject, document })).toMatchObject([{ why }])
    expect(await logged({ act: 'read', subject: 'application-eligibility', actor: req.user?.id })).toMatchObject([
      { why },
    ])
  })

  test('finds somebody who has only booked, by their telephone as they write it', async () => {
    const { id } = await anInfoSession()
    await aBooking(id, { firstName: 'Ada', lastName: 'Zeebrasem', telephone: '+32470667788' })

    const answer = await openFile(await officer(), { whose: '0470 66 77 88', why })

    expect(answer).toMatchObject({
      ok: true,
      files: [{ member: null, bookings: [{ booking: { lastName: 'Zeebrasem' } }] }],
    })
  })

  test.each([
    ['whoseMissing', { whose: ' ', why }],
    ['noReason', { whose: 'wolfsbaars@example.org', why: ' \n' }],
    ['notFound', { whose: 'nobody@example.org', why }],
    ['notFound', { whose: 'nonsense', why }],
  ])('hears %s, and nothing is read', async (reason, asked) => {
    expect(await openFile(await officer(), asked)).toEqual({ ok: false, reason })
  })
})

test('nobody else opens a file', async () => {
  const { email, member } = await somebody('griet')
  const others = [await requestAs(null), await coordinatorOf(member.branch)]
  for (const role of ['administrator', 'editor', 'trainer', 'director'] as const)
    others.push(await requestAs(await aColleague(role)))
  for (const req of others) expect(await openFile(req, { whose: email, why })).toEqual({ ok: false, reason: 'unknown' })
})
