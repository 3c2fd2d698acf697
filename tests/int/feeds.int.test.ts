import { expect, test } from 'vitest'

import { findRoute } from '@/app/findRoute'
import type { InfoSession } from '@/payload-types'
import { feedAddress } from '@/programme/sessions/feedAddress'
import { listOpen } from '@/programme/sessions/listOpen'

import { aPublished, payload, publish, reader, requestAs, aColleague } from '../helpers/house'
import { anInfoSession } from '../helpers/programme/sessions'

const now = new Date()
const inDays = (count: number, facts: Partial<InfoSession> = {}) => {
  const at = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString()
  return anInfoSession({ startsAt: at(count), endsAt: at(count + 0.1), ...facts })
}
const route = (pathname: string) => findRoute(payload, { pathname, search: '', languages: 'fr' })

test('a calendar to subscribe to has the open sessions to come, in its language and of its branch', async () => {
  const ghent = await aPublished('branches', { nl: 'Vestiging Gent' }, { city: 'Gent' })
  const later = await inDays(9, { branch: ghent, language: 'nl' })
  const sooner = await inDays(2, { branch: ghent, language: 'nl' })
  const elsewhere = await inDays(3, { language: 'nl' })
  await inDays(3, { branch: ghent, language: 'en' })
  await inDays(4, { branch: ghent, language: 'nl', state: 'cancelled' })
  await inDays(4, { branch: ghent, language: 'nl', state: 'draft' })
  await inDays(-1, { branch: ghent, language: 'nl' })
  const idsOf = async (branch?: string) =>
    (await listOpen(await reader('nl'), { language: 'nl', branch, now })).map(({ id }) => id)

  expect(await idsOf(ghent)).toEqual([sooner.id, later.id])
  expect(await idsOf()).toEqual([sooner.id, elsewhere.id, later.id])
})

test('whoever subscribed keeps the calendar of a branch that is renamed', async () => {
  const branch = await aPublished('branches', { fr: 'Ancien nom' })
  const old = feedAddress('fr', { language: 'nl', branch: 'ancien-nom' })
  expect(await route(old)).toMatchObject({ path: `/fr/infoSessions/feeds/${branch}/nl`, status: 200 })

  const write = { locale: 'fr', req: await requestAs(await aColleague('editor')) } as const
  await payload.update({ collection: 'branches', id: branch, data: { slug: 'nouveau-nom' }, draft: true, ...write })
  await publish('branches', branch, 'fr')

  expect(await route(old)).toEqual({ to: 'redirect', location: '/fr/seances-info/nouveau-nom/nl.ics', status: 308 })
})

test.each([
  ['/fr/seances-info/fr.ics', 200],
  ['/nl/infosessies/en.ics', 200],
  ['/fr/seances-info/de.ics', 404],
  ['/fr/seances-info/nulle-part/fr.ics', 404],
  ['/fr/seances-info/mon-inscription/a-token/calendar.ics', 200],
  ['/fr/seances-info/mon-inscription/a-token/other.ics', 404],
])('the address %s answers %i', async (path, status) => {
  expect(await route(path)).toMatchObject({ to: 'page', status })
})

test('a session has a file for calendars, a draft has none', async () => {
  const [open, draft] = [await inDays(2), await inDays(2, { state: 'draft' })]

  expect(await route(`/en/info-sessions/${open.id}/calendar.ics`)).toMatchObject({ status: 200 })
  expect(await route(`/en/info-sessions/${draft.id}/calendar.ics`)).toMatchObject({ status: 404 })
})
