import { expect, test } from '@playwright/test'

import { linkFor } from './letters'
import { entry, faultsAt, heading, onPhone, whoCame } from './whoCame'

test('whoever came opens their own page, comes back by letter on two devices, and closes one', async ({ browser }) => {
  test.setTimeout(180_000)
  const { email, page } = await whoCame(browser)
  await page.getByRole('button', { name: 'Apply now' }).click()
  await expect(heading(page)).toHaveText('Hello Door')
  expect(await faultsAt(browser, page)).toEqual([])

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(heading(page)).toHaveText('Open my page')
  await page.getByRole('textbox').fill('not an address')
  await page.getByRole('button', { name: 'Send me an e-mail' }).click()
  await expect(page.getByRole('textbox')).toHaveValue('not an address')
  expect(await faultsAt(browser, page)).toEqual([])
  await page.getByRole('textbox').fill(email)
  await page.getByRole('button', { name: 'Send me an e-mail' }).click()
  await expect(heading(page)).toHaveText('Look in your e-mails')
  expect(await faultsAt(browser, page)).toEqual([])
  const first = await linkFor(email, entry)
  await page.getByLabel('The six digits').fill(await linkFor(email, /(?<!\d)\d{6}(?!\d)/))
  await page.getByLabel('Keep me signed in').check()
  await page.getByRole('button', { name: 'Open my page' }).click()
  await expect(heading(page)).toHaveText('Hello Door')
  const cookies = await page.context().cookies()
  const [cookie] = cookies.filter(({ name }) => name.endsWith('duo-member'))
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeGreaterThan(89 * 86_400)

  const other = await (await browser.newContext(onPhone)).newPage()
  await other.goto(first) // Used up by the digits.
  await other.getByRole('button', { name: 'Open my page' }).click()
  await expect(other.getByText('This link does not work any more')).toBeVisible()
  await other.getByRole('textbox').fill(email)
  await other.getByRole('button', { name: 'Send me an e-mail' }).click()
  await expect.poll(() => linkFor(email, entry), { timeout: 20_000 }).not.toBe(first)
  const second = await linkFor(email, entry)
  for (let opened = 0; opened < 3; opened++) await page.request.get(second) // As programs do that look at every link.
  await other.goto(second)
  expect(await faultsAt(browser, other)).toEqual([])
  await other.getByRole('button', { name: 'Open my page' }).click()
  await expect(heading(other)).toHaveText('Hello Door')

  await other.getByRole('link', { name: 'My devices' }).click()
  expect(await faultsAt(browser, other)).toEqual([])
  const rows = other.getByRole('main').getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await rows.filter({ hasNotText: 'This device' }).getByRole('button').click()
  await expect(rows).toHaveCount(1)
  await page.reload()
  await expect(heading(page)).toHaveText('Open my page')
})

test('a member’s sign-in opens nothing of the house, and a link of a booking no page that has an address', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const { page } = await whoCame(browser)
  const link = page.url()
  await page.getByRole('button', { name: 'Apply now' }).click()
  await expect(heading(page)).toHaveText('Hello Door')
  for (const path of ['/en/desk', '/en/desk/calls', '/en/desk/colleagues']) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/desk\/sign-in/)
  }
  expect(await (await page.request.get('/api/staff/me')).json()).toMatchObject({ user: null })
  for (const path of ['/api/members', '/api/member-sign-ins', '/api/member-keys', '/api/staff', '/api/bookings'])
    expect((await page.request.get(path)).status(), path).toBe(403)

  const stranger = await (await browser.newContext(onPhone)).newPage()
  await stranger.goto('/en/portal/my-devices')
  await expect(heading(stranger)).toHaveText('Open my page')
  await stranger.goto(link)
  await stranger.getByRole('button', { name: 'Apply now' }).click()
  await expect(stranger.getByText('This e-mail address already has a page')).toBeVisible()
})
