import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'

import { sendApplication } from '@/programme/applications/sendApplication'
import { stopApplication } from '@/programme/applications/stopApplication'

import { clearNow, count, drizzle, justOver, notYetOver, tablesSaying } from '../helpers/clearing'
import { requestAs } from '../helpers/house'
import { aCandidate, answerSteps } from '../helpers/programme/applications'

type Candidate = Awaited<ReturnType<typeof aCandidate>>
const isLeft = async ({ id }: Candidate) => (await count('members', sql`id = ${id}`)) === 1

/** Lets a member's last act, and what was last decided about them, be at these moments. */
async function age({ id }: Candidate, { acted, decided = acted }: { acted: string; decided?: string }) {
  await drizzle.execute(sql`update members set created_at = ${acted} where id = ${id}`)
  await drizzle.execute(sql`update applications set last_act_at = ${acted} where member_id = ${id}`)
  await drizzle.execute(sql`
    update application_moves set at = ${decided}
    where application_id in (select id from applications where member_id = ${id})`)
}

/** Somebody who sent their application, and stopped it or waits. */
async function whoSent({ hasStopped }: { hasStopped: boolean }): Promise<Candidate> {
  const member = await aCandidate({ role: 'mentee', email: `${crypto.randomUUID()}@example.org` })
  await answerSteps(member)
  await sendApplication(await requestAs(null), member, { hasAgreed: true })
  if (hasStopped) await stopApplication(await requestAs(null), member)
  return member
}

test('half a year after they stopped nothing is left of somebody, in no table', async () => {
  const [over, notYet] = [await whoSent({ hasStopped: true }), await whoSent({ hasStopped: true })]
  await age(over, { acted: justOver('member') })
  await age(notYet, { acted: justOver('member'), decided: notYetOver('member') })
  expect(await tablesSaying(over.email ?? '')).toContain('members')

  await clearNow()

  expect([await isLeft(over), await isLeft(notYet)]).toEqual([false, true])
  for (const word of [over.email, over.lastName]) expect(await tablesSaying(word ?? '')).toEqual([])
  expect(await count('application_eligibility', sql`application_id not in (select id from applications)`)).toBe(0)
})

test('whoever never sent their application goes, and whoever waits for us stays', async () => {
  const [begun, waits] = [await aCandidate({ role: 'mentor' }), await whoSent({ hasStopped: false })]
  for (const member of [begun, waits]) await age(member, { acted: justOver('member') })

  await clearNow()

  expect([await isLeft(begun), await isLeft(waits)]).toEqual([false, true])
})
