import { expect, test } from 'vitest'

import { closeList } from '@/programme/attendance/closeList'
import { recordAttendance } from '@/programme/attendance/recordAttendance'
import { readFigures } from '@/programme/figures/readFigures'

import { aNewColleague, payload, reader } from '../helpers/house'
import { aBooking, aSessionAtTheDoor, as } from '../helpers/programme/door'
import { anInfoSession } from '../helpers/programme/sessions'

/** A branch with a session of so many booked of whom so many came, its list closed, and somebody who waits for another. */
async function aBranchWith({ booked, came }: { booked: number; came: number }) {
  const { id: branch } = await payload.create({ collection: 'branches', data: { title: 'Figures' }, draft: true })
  const coordinator = await aNewColleague({ roles: ['coordinator'], branches: [branch] })
  const { id, bookings } = await aSessionAtTheDoor(booked, { branch })
  const req = await as(coordinator)
  for (const booking of bookings.slice(0, came)) await recordAttendance(req, { booking, attendance: 'came' })
  await closeList(req, id)
  const { id: next } = await anInfoSession({ branch, capacity: 1, language: 'nl' })
  await aBooking(next)
  await aBooking(next)
  return { branch, coordinator }
}

test('a coordinator sees the figures of their branches, a director those of ten and more, nobody else any', async () => {
  const { coordinator } = await aBranchWith({ booked: 12, came: 3 })
  await aBranchWith({ booked: 2, came: 1 })
  const now = new Date()

  expect(await readFigures(await as(coordinator), now)).toMatchObject([
    {
      audience: 'mentors',
      language: 'fr',
      sessions: 1,
      shown: { booked: 12, came: 3, noShow: 9, waiting: 0, rate: 0.75 },
    },
    { audience: 'mentors', language: 'nl', sessions: 0, shown: { booked: 0, came: 0, waiting: 1 } },
  ])
  const director = await aNewColleague({ roles: ['director'] })
  const seen = await readFigures(await as(director), now)
  expect(seen).toHaveLength(2) // Where nobody was yet and few wait, not even that they do is said.
  expect(seen.map(({ shown }) => shown).filter((shown) => Object.keys(shown).length > 0)).toEqual([{ booked: 12 }])
  for (const role of ['administrator', 'editor', 'trainer', 'officer', 'coordinator'] as const)
    expect(await readFigures(await as(await aNewColleague({ roles: [role] })), now)).toEqual([])
  expect(await readFigures(await reader('fr'), now)).toEqual([])
})

test('after twelve weeks a session counts no more', async () => {
  const { coordinator } = await aBranchWith({ booked: 1, came: 1 })
  const later = new Date(Date.now() + 100 * 86_400_000)

  expect(await readFigures(await as(coordinator), later)).toEqual([])
})
