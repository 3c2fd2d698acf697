import { comeIn } from './enterDesk'
import { faults } from './faults'
import { expect, test } from './fixtures'
import { htmlFaults } from './htmlFaults'
import { coordinator, nameOf, sessionSoon } from './sessionSoon'

const inDays = (days: number) => {
  const at = Date.now() + days * 86_400_000
  return { startsAt: new Date(at).toISOString(), endsAt: new Date(at + 3_600_000).toISOString() }
}

test('a coordinator moves and cancels for people on the telephone, without scripts, each time saying why', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await comeIn(browser, coordinator, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const context = page.context()
  const origin = new URL(page.url()).origin
  const { id } = await sessionSoon(page.request, { origin, people: 2, facts: inDays(20) })
  const other = await sessionSoon(page.request, { origin, people: 0, facts: { ...inDays(21), capacity: 5 } })
  const seen = new Map<string, string>()
  const see = async () => seen.set(`${seen.size} ${new URL(page.url()).pathname}`, await page.content())

  await page.goto(`/en/desk/sessions/${id}`)
  await page.getByRole('link', { name: /All bookings/ }).click()
  await page.waitForURL(/\/people$/)
  await see()
  await page.getByRole('link', { name: nameOf(1) }).click()
  await page.waitForURL(/\/people\/[^/]+$/)
  await see()
  await page.getByRole('link', { name: 'Move to another date' }).click()
  await page.getByLabel('New date').selectOption(other.id)
  await page.getByRole('button', { name: 'Move to another date' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Write why you do this')
  await expect(page.getByLabel('New date')).toHaveValue(other.id)
  await see()
  await page.getByLabel('Why?').fill('Works that evening')
  await page.getByRole('button', { name: 'Move to another date' }).click()
  await expect(page.getByRole('status')).toHaveText('They have moved to the other date.')

  await page.getByRole('link', { name: nameOf(2) }).click()
  await page.getByRole('link', { name: 'Change language or contact' }).click()
  await page.getByLabel('Language of our letters').selectOption('nl')
  await page.getByLabel('Why?').fill('Prefers Dutch')
  await page.getByRole('button', { name: 'Change language or contact' }).click()
  await expect(page.getByRole('status')).toHaveText('The change is kept.')
  await page.getByRole('link', { name: 'Cancel the booking' }).click()
  await page.getByLabel('Why?').fill('Is ill')
  await page.getByRole('button', { name: 'Cancel the booking' }).click()
  await expect(page.getByRole('status')).toHaveText('It is cancelled.')
  await expect(page.getByRole('link', { name: 'Cancel the booking' })).toHaveCount(0)
  await page.goto(`/en/desk/sessions/${other.id}/people`)
  await expect(page.getByRole('heading', { name: 'Booked (1)' })).toBeVisible()
  expect(htmlFaults(seen)).toEqual([])
  const scripted = await browser.newContext({ storageState: await context.storageState() })
  const second = await scripted.newPage()
  for (const path of [...seen.keys()].map((key) => key.split(' ')[1] ?? '')) {
    await second.goto(path)
    expect(await faults(second)).toEqual([])
  }
  await scripted.close()
  await context.close()
})
