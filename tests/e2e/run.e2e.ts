import type { APIRequestContext } from '@playwright/test'

import { comeIn } from './enterDesk'
import { faults } from './faults'
import { expect, test } from './fixtures'
import { htmlFaults } from './htmlFaults'
import { runPlaces } from './places'
import { coordinator, sessionSoon } from './sessionSoon'

type Doc = { id: string; startsAt: string }

async function sessionsOf(api: APIRequestContext): Promise<Doc[]> {
  const answer = await api.get('/api/info-sessions?limit=100&depth=0&sort=startsAt')
  return ((await answer.json()) as { docs: Doc[] }).docs
}

test('axe and the Nu checker find nothing on the pages of those who receive people', async ({ browser }) => {
  test.setTimeout(300_000)
  const page = await comeIn(browser, coordinator, { viewport: { width: 360, height: 740 } })
  const { origin } = new URL(page.url())
  const api = page.request
  const far = (await sessionsOf(api)).at(-1)?.id ?? ''
  const { id: running } = await sessionSoon(api, { origin, people: 2, facts: { capacity: 1, waitingSeats: 5 } })
  const { id: done } = await sessionSoon(api, { origin, people: 1 })
  const past = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
  const data = { startsAt: past(30), endsAt: past(5) }
  const begun = await api.patch(`/api/info-sessions/${done}`, { data, headers: { origin } })
  expect(begun.status(), await begun.text()).toBe(200)
  await page.goto(`/en/desk/sessions/${done}`)
  await page.getByText('Close the list', { exact: true }).click()
  await page.getByRole('button', { name: 'Yes, close the list' }).click()
  await expect(page.getByText('This list is closed.')).toBeVisible()

  const pages = new Map<string, string>()
  for (const locale of ['fr', 'nl', 'en'] as const) {
    const { front, sessions, calls } = runPlaces[locale]
    const doors = [far, `${running}?said=saved`, `${running}?q=nobody`, done].map((door) => `${sessions}/${door}`)
    for (const address of [front, sessions, calls, ...doors]) {
      pages.set(address, await (await api.get(address)).text())
      await page.goto(address)
      for (const summary of await page.locator('main summary').all()) await summary.click()
      expect(await faults(page), address).toEqual([])
    }
  }
  expect(htmlFaults(pages)).toEqual([])
  await page.context().close()
})

test('a newcomer opens the door of today’s session of the demonstration', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await comeIn(browser, coordinator)
  await page.goto('/fr/accueil/seances')
  await page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: '12 places sur 12' })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Aïcha' }).first()).toBeVisible()
  await page.context().close()
})

test('a coordinator repeats a session without scripts, and what is there already is not made twice', async ({
  browser,
}) => {
  const page = await comeIn(browser, coordinator, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  const { id } = await sessionSoon(page.request, { origin: new URL(page.url()).origin, people: 1 })
  await page.goto(`/en/desk/sessions/${id}`)
  await page.getByRole('link', { name: 'Repeat this session' }).click()
  await page.getByRole('button', { name: 'Make the sessions' }).click()
  await expect(page.getByText('Write how many weeks, or choose a day').first()).toBeVisible()
  await page.getByLabel('Every week, how many more times?').fill('2')
  await page.getByRole('button', { name: 'Make the sessions' }).click()
  await expect(page.getByText('2 sessions are made.')).toBeVisible()

  await page.goto(`/en/desk/sessions/${id}/repeat`)
  await page.getByLabel('Every week, how many more times?').fill('3')
  await page.getByRole('button', { name: 'Make the sessions' }).click()
  await expect(page.getByText('1 session is made. 2 days were left out')).toBeVisible()
  await page.context().close()
})

test('the figures of the last weeks stand in a table beside the bars', async ({ browser }) => {
  const page = await comeIn(browser, coordinator)
  const row = page.getByRole('row', { name: 'Brussels branch · For future mentors · in French' })
  await expect(row.getByRole('cell')).toHaveText(['3', '53', '47', '11%', /^\d+$/])
  await page.context().close()
})
