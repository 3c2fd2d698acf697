import type { APIRequestContext, Page } from '@playwright/test'

import { enterDesk } from './enterDesk'
import { expect, test } from './fixtures'
import { coordinator, nameOf, sessionSoon } from './sessionSoon'

const numbers = Array.from({ length: 20 }, (_, index) => index + 1)
const here = (page: Page, number: number) => page.getByRole('button', { name: `${nameOf(number)} Door Here` }).click()
const press = (page: Page, what: 'Undo' | 'Not coming', number: number) =>
  page.getByRole('button', { name: `${what}: ${nameOf(number)} Door` }).click()
const isKept = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open('door')
    return navigator.serviceWorker.controller !== null && (await cache.match(location.pathname)) !== undefined
  })
const isAnyKept = (page: Page) => page.evaluate(async () => (await caches.keys()).includes('door'))

/** What the database holds of everybody in a session. */
async function attendanceOf(api: APIRequestContext, session: string): Promise<Record<string, number>> {
  const answer = await api.get(`/api/bookings?where[infoSession][equals]=${session}&limit=100&depth=0`)
  const { docs } = (await answer.json()) as { docs: { attendance?: string | null }[] }
  const counts: Record<string, number> = {}
  for (const { attendance } of docs) counts[attendance ?? 'nothing'] = (counts[attendance ?? 'nothing'] ?? 0) + 1
  return counts
}

test('the door works without a line, and two phones count exactly', async ({ browser }) => {
  test.setTimeout(240_000)
  const phone = { viewport: { width: 360, height: 740 } }
  const theirs = await browser.newContext(phone)
  const page = await theirs.newPage()
  await enterDesk(page, coordinator)
  const { origin } = new URL(page.url())
  const { id } = await sessionSoon(page.request, { origin, people: 22 })
  const door = `/en/desk/sessions/${id}`
  const others = await browser.newContext({ ...phone, storageState: await theirs.storageState() })
  const second = await others.newPage()
  await second.goto(door)
  await page.goto(door)
  await expect.poll(() => isKept(page)).toBe(true)

  await test.step('a name is found while it is typed, without its accents', async () => {
    await page.getByLabel('Find a name').pressSequentially('PÉRSON07')
    await expect(page.getByRole('button', { name: `${nameOf(7)} Door Here` })).toBeVisible()
    await expect(page.getByRole('button', { name: `${nameOf(8)} Door Here` })).toBeHidden()
    await page.getByLabel('Find a name').fill('nobody at all')
    await expect(page.getByText('Nobody has this name.')).toBeVisible()
    await page.getByLabel('Find a name').fill('')
  })
  await test.step('twenty taps and a reload without a line are kept and shown', async () => {
    await theirs.setOffline(true)
    for (const number of numbers) await here(page, number)
    await expect(page.getByText('20 here of 22 expected')).toBeVisible()
    await expect(page.getByText('Waiting to be sent: 20')).toBeVisible()
    await page.reload()
    await expect(page.getByText('20 here of 22 expected')).toBeVisible()
    await press(page, 'Undo', 1)
    await expect(page.getByText('19 here of 22 expected')).toBeVisible()
    expect(await attendanceOf(second.request, id)).toEqual({ nothing: 22 })
  })
  await test.step('a form that needs the line stays as it was typed', async () => {
    await page.getByLabel('First name').fill('Late')
    await page.getByRole('button', { name: 'Let in', exact: true }).click()
    await expect(page.getByText('This needs a connection.')).toBeVisible()
    await expect(page.getByLabel('First name')).toHaveValue('Late')
  })
  await test.step('a second phone says other things meanwhile', async () => {
    await here(second, 21)
    await press(second, 'Not coming', 2)
    await here(second, 3)
    await press(second, 'Not coming', 4)
    await expect.poll(() => attendanceOf(second.request, id)).toEqual({ came: 2, absent: 2, nothing: 18 })
    await press(page, 'Undo', 4) // Said after the other phone: this is the last word.
    await here(page, 4)
  })
  await test.step('signed out meanwhile, the taps stay', async () => {
    const cookies = await theirs.cookies()
    await theirs.clearCookies()
    await theirs.setOffline(false)
    await expect(page.getByText('You are signed out.')).toBeVisible({ timeout: 20_000 })
    expect(await attendanceOf(second.request, id)).toEqual({ came: 2, absent: 2, nothing: 18 })
    await theirs.addCookies(cookies)
  })
  await test.step('signed in again, everything is sent, and both phones and the database say the same', async () => {
    await page.goto(door)
    const counts = { came: 19, absent: 1, nothing: 2 }
    await expect.poll(() => attendanceOf(second.request, id)).toEqual(counts)
    await expect(page.getByText('19 here of 22 expected')).toBeVisible()
    await expect(page.getByText('Waiting to be sent').filter({ visible: true })).toHaveCount(0)
    await expect(second.getByText('19 here of 22 expected')).toBeVisible({ timeout: 20_000 })
    await page.reload()
    await expect(page.getByText('19 here of 22 expected')).toBeVisible()
    expect(await attendanceOf(second.request, id)).toEqual(counts)
  })
  await test.step('a session that is called off is not kept any more', async () => {
    const change = { data: { state: 'cancelled' }, headers: { origin } }
    expect((await second.request.patch(`/api/info-sessions/${id}`, change)).status()).toBe(200)
    await page.reload()
    await expect.poll(() => isKept(page)).toBe(false)
  })
  await test.step('whoever signs out leaves no name on the phone', async () => {
    await page.evaluate(async () => (await caches.open('door')).put('/en/desk/sessions/x', new Response('A name')))
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByLabel('Password')).toBeVisible()
    await expect.poll(() => isAnyKept(page)).toBe(false)
  })
  await theirs.close()
  await others.close()
})
