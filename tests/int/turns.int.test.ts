import { expect, test } from 'vitest'

import { findNextTurn } from '@/content/findNextTurn'
import { isShowing } from '@/content/findSite'

import { aPublished, payload, reader } from '../helpers/house'

const at = (hour: string) => new Date(`2030-01-01T${hour}:00.000Z`)
const next = async (now: Date) => findNextTurn(await reader('fr'), now)

test('a page holds until the next moment at which something begins or ends: a campaign, an event, an announcement', async () => {
  await aPublished('campaigns', { fr: 'Campagne' }, { startsOn: at('02:00'), endsOn: at('08:00') })
  await aPublished('events', { fr: 'Rendez-vous' }, { startsAt: at('03:00'), endsAt: at('05:00') })
  const data = { text: 'Annonce', from: at('04:00').toISOString(), until: at('07:00').toISOString() }
  await payload.updateGlobal({ slug: 'banner', locale: 'fr', data })

  const turns: (Date | undefined)[] = []
  for (let now: Date | undefined = at('01:00'); now && turns.length < 9; turns.push(now)) now = await next(now)

  expect(turns).toEqual([...['02:00', '03:00', '04:00', '05:00', '07:00', '08:00'].map(at), undefined])
})

test.each([
  ['with neither beginning nor end, always', {}, true],
  ['from its first moment on', { from: at('04:00').toISOString() }, true],
  ['not before it', { from: at('04:01').toISOString() }, false],
  ['until its last moment', { until: at('04:01').toISOString() }, true],
  ['not from it on', { until: at('04:00').toISOString() }, false],
])('an announcement is shown %s', (_, times, shown) => {
  expect(isShowing(times, at('04:00'))).toBe(shown)
})
