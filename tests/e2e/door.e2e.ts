import type { APIRequestContext, Page } from '@playwright/test'

import { demoAccounts } from '../../src/demo/accounts'
import { enterDesk } from './enterDesk'
import { expect, test } from './fixtures'

const coordinator = demoAccounts.find(({ email }) => email.startsWith('coordinator@'))!
const nameOf = (number: number) => `Person${String(number).padStart(2, '0')}`

/** A session in ten minutes, of a branch of the coordinator's, with so many people booked. */
async function aSession(api: APIRequestContext, { origin, people }: { origin: string; people: number }) {
  const me = (await (await api.get('/api/staff/me?depth=0')).json()) as { user: { branches: string[] } }
  const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const data = {
    ...{ state: 'open', audience: 'mentees', language: 'en', mode: 'onSite', zone: 'Europe/Brussels' },
    ...{ branch: me.user.branches[0], startsAt: soon(10), endsAt: soon(70), capacity: people, waitingSeats: 0 },
    place: { street: 'Example street 1', city: 'Brussels' },
  }
  const made = await api.post('/api/info-sessions?depth=0', { data, headers: { origin } })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string } }
  for (let number = 1; number <= people; number++) {
    const email = `door-${Date.now()}-${number}@example.org`
    const wish = { firstName: 'Door', lastName: nameOf(number), email, language: 'en', consent: true }
    const headers = { 'x-forwarded-for': `198.51.100.${number}`, origin }
    const booked = await api.post(`/api/info-sessions/${doc.id}/bookings`, { data: wish, headers })
    expect(booked.status(), await booked.text()).toBe(201)
  }
  return doc.id
}

const tap = (page: Page, number: number) => page.getByRole('button', { name: `${nameOf(number)} Door Here` }).click()

test('the door works without scripts: a tap, its undo, a name, and somebody without a booking', async ({ browser }) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await enterDesk(page, coordinator)
  const id = await aSession(page.request, { origin: new URL(page.url()).origin, people: 2 })
  await page.goto(`/en/desk/sessions/${id}`)
  await tap(page, 1)
  await expect(page.getByText('1 here of 2 expected')).toBeVisible()
  await page.getByRole('button', { name: `Undo: ${nameOf(1)} Door` }).click()
  await expect(page.getByText('0 here of 2 expected')).toBeVisible()

  await page.getByLabel('First name').fill('Late')
  await page.getByLabel('Last name').fill('Comer')
  await page.getByLabel('Telephone').fill('0470 12 34 99')
  await page.getByLabel(/They agree/).check()
  await page.getByRole('button', { name: 'Let in' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('All seats are taken')
  await page.getByLabel(/Let in one more/).check()
  await page.getByRole('button', { name: 'Let in' }).click()
  await expect(page.getByText('1 over')).toBeVisible()
  await expect(page.getByText('1 here of 3 expected')).toBeVisible()

  await page.getByLabel('Find a name').fill('COMÉR')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByText('Person01')).toHaveCount(0)
  await expect(page.getByRole('listitem').filter({ hasText: 'Comer' })).toContainText('without a booking')
  await context.close()
})
