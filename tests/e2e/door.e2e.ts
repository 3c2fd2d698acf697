import type { Page } from '@playwright/test'

import { comeIn } from './enterDesk'
import { expect, test } from './fixtures'
import { coordinator, nameOf, sessionSoon } from './sessionSoon'

const tap = (page: Page, number: number) => page.getByRole('button', { name: `${nameOf(number)} Door Here` }).click()

test('the door works without scripts: a tap, its undo, a name, and somebody without a booking', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await comeIn(browser, coordinator, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const { id } = await sessionSoon(page.request, { origin: new URL(page.url()).origin, people: 2 })
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
  await page.context().close()
})
