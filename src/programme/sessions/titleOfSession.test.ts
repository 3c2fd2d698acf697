import { expect, test } from 'vitest'

import { titleOfSession } from './titleOfSession'

const session = { zone: 'Europe/Brussels', audience: 'mentors', language: 'fr', branch: 'Liège' }

test.each([
  ['in winter', '2031-01-14T17:00:00Z', '2031-01-14 18:00'],
  ['in summer', '2031-07-14T16:00:00Z', '2031-07-14 18:00'],
  ['the evening before the clocks go forward', '2031-03-29T17:00:00Z', '2031-03-29 18:00'],
  ['the day on which they do', '2031-03-30T16:00:00Z', '2031-03-30 18:00'],
  ['the day on which they go back', '2031-10-26T17:00:00Z', '2031-10-26 18:00'],
])('a session at six is called so %s, whatever the zone of whoever looks', (_, startsAt, local) => {
  expect(titleOfSession({ ...session, startsAt })).toBe(`${local} · mentors · fr · Liège`)
})
