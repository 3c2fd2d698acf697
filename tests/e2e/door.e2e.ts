import type { APIRequestContext, Page } from '@playwright/test'

import { demoAccounts } from '../../src/demo/accounts'
import { enterDesk } from './enterDesk'
import { faults } from './faults'
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

const rowOf = (page: Page, number: number) => page.getByRole('listitem').filter({ hasText: nameOf(number) })
const tap = (page: Page, number: number) => page.getByRole('button', { name: `${nameOf(number)} Door Here` }).click()

test('twenty taps without a line, a reload without a line and a second phone end with exact counts', async ({
  page,
  browser,
  context,
}) => {
  test.setTimeout(180_000)
  await enterDesk(page, coordinator)
  const id = await aSession(page.request, { origin: new URL(page.url()).origin, people: 22 })
  const address = `/en/desk/sessions/${id}`
  await page.goto(address)
  await expect(page.locator('html[data-kept="yes"]')).toBeAttached({ timeout: 30_000 })
  expect(await faults(page)).toEqual([])

  await test.step('the line goes; twenty people come', async () => {
    await context.setOffline(true)
    for (let number = 1; number <= 20; number++) await tap(page, number)
    await expect(page.getByText('not sent yet: 20')).toBeVisible()
    await expect(page.getByText('20 here of 22 expected')).toBeVisible()
  })
  await test.step('the page is opened anew, still without a line: all of it is there', async () => {
    await page.reload()
    await expect(page.getByText('20 here of 22 expected')).toBeVisible()
    await expect(rowOf(page, 20)).toContainText('✓ Here')
    await page.getByLabel('Find a name').fill('pérson2')
    await expect(rowOf(page, 22)).toBeVisible()
    await expect(rowOf(page, 1)).toBeHidden()
    await page.getByLabel('Find a name').fill('')
  })

  const other = await browser.newContext({ storageState: await context.storageState() })
  const second = await other.newPage()
  await test.step('a colleague with a line says of some the same, of one something else, and of one more', async () => {
    await second.goto(address)
    await expect(second.getByText('0 here of 22 expected')).toBeVisible()
    await tap(second, 1)
    await tap(second, 2)
    await second.getByRole('button', { name: `Undo: ${nameOf(2)} Door` }).click()
    await tap(second, 21)
    await expect(second.getByText('2 here of 22 expected')).toBeVisible()
    await expect(second.getByText('not sent yet')).toBeHidden()
  })
  await test.step('the line is back: nobody counts twice, and the last word holds', async () => {
    await context.setOffline(false)
    await expect(page.getByText('not sent yet')).toBeHidden({ timeout: 30_000 })
    await expect(page.getByText('20 here of 22 expected')).toBeVisible()
    await expect(rowOf(page, 2)).not.toContainText('✓ Here')
    await second.reload()
    await expect(second.getByText('20 here of 22 expected')).toBeVisible()
    await expect(rowOf(second, 20)).toContainText('✓ Here')
    await expect(rowOf(second, 2)).not.toContainText('✓ Here')
  })
  await other.close()
})

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
