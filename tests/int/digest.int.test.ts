import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { aNewColleague } = await import('../helpers/house')
const { aBooking, letTimePass } = await import('../helpers/programme/bookings')
const { coordinatorOf, whoWaits } = await import('../helpers/programme/applications')
const { decide } = await import('@/programme/way/decide')
const { aBranch, anInfoSession } = await import('../helpers/programme/sessions')

const monday = async () => {
  await letTimePass(sql`select graphile_worker.add_job('weekly_digest')`)
  await workQueue()
}
const inDays = (days: number) => {
  const at = Date.now() + days * 86_400_000
  return { startsAt: new Date(at).toISOString(), endsAt: new Date(at + 3_600_000).toISOString() }
}
const lettersTo = (email: string) => letters.filter(({ to }) => [to].flat().some((one) => one?.text === email))

test.each([
  ['fr', 'Votre semaine à l’antenne', '2 places sur 5', '1 personne à appeler', '/fr/accueil'],
  ['nl', 'Jouw week in de vestiging', '2 van 5 plaatsen', '1 persoon om te bellen', '/nl/balie'],
  ['en', 'Your week at the branch', '2 of 5 seats', '1 person to call', '/en/desk'],
] as const)(
  'a coordinator reads on Monday in %s what waits, in numbers and links',
  async (language, subject, seats, calls, desk) => {
    const branch = await aBranch()
    await letTimePass(sql`delete from calls`)
    await letTimePass(sql`update info_sessions set state = 'cancelled' where branch_id = ${branch}`)
    const { id } = await anInfoSession({ capacity: 5, ...inDays(3) })
    const { wish } = await aBooking(id)
    await aBooking(id, { email: undefined, telephone: '+32470112233' })
    const far = await anInfoSession(inDays(20))
    const { email } = await aNewColleague({ roles: ['coordinator'], branches: [branch], language })

    await monday()

    const [letter, ...more] = lettersTo(email)
    expect(more).toEqual([])
    expect(letter?.subject).toBe(subject)
    for (const words of [seats, calls, `${desk}`, id]) expect(letter?.text).toContain(words)
    expect(letter?.html).toContain(`lang="${language}"`)
    for (const secret of [far.id, wish.firstName, wish.lastName, wish.email ?? '-', '470112233'])
      expect(`${letter?.text} ${String(letter?.html)}`).not.toContain(secret)
  },
)

test('a coordinator reads how many applications wait, and how many people are silent, and nobody’s name', async () => {
  const { member, req, id } = await whoWaits()
  const { member: silent, branch } = await whoWaits()
  const both = await coordinatorOf(member.branch, branch)
  await decide(req, { application: id, decision: 'refuse', why: 'Lives abroad' })
  await letTimePass(sql`
    update applications set last_act_at = now() - interval '20 days' where member_id = ${silent.id}`)

  await monday()

  const text = lettersTo(both.user?.email ?? '').at(-1)?.text
  expect(text).toContain('1 candidature nous attend.')
  expect(text).toContain('1 refus attend votre accord.')
  expect(text).toContain('1 personne n’a pas donné de nouvelles depuis plus de 14 jours.')
  for (const name of [member.lastName, silent.lastName]) expect(text).not.toContain(name)
})

test('nobody gets it who has no branch, has left, or does other work', async () => {
  const branches = [await aBranch()]
  const colleagues = await Promise.all([
    aNewColleague({ roles: ['coordinator'], branches: [] }),
    aNewColleague({ roles: ['coordinator'], branches, state: 'left', leftOn: new Date().toISOString() }),
    aNewColleague({ roles: ['editor'], branches }),
  ])

  await monday()

  expect(colleagues.flatMap(({ email }) => lettersTo(email))).toEqual([])
})
