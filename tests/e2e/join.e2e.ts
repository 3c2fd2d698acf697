import { comeIn } from './enterDesk'
import { faults } from './faults'
import { expect, test } from './fixtures'
import { linkFor } from './letters'
import { coordinator, sessionSoon } from './sessionSoon'

const address = 'https://meet.example.org/secret-room'

test('an online meeting is reached by one button on one’s own page, and stands nowhere before', async ({ browser }) => {
  test.setTimeout(120_000)
  const desk = await comeIn(browser, coordinator)
  const { origin } = new URL(desk.url())
  const facts = { mode: 'online', meeting: { address, telephone: '+32 2 000 00 00' } }
  const { id, emails } = await sessionSoon(desk.request, { origin, people: 1, facts })
  const link = await linkFor(emails[0] ?? '', /http\S+\/my-booking\/[\w-]{43}/)

  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  for (const path of [link, `/en/info-sessions/${id}`, `/en/info-sessions/${id}/calendar.ics`, `${link}/calendar.ics`])
    expect(await (await page.request.get(path)).text()).not.toContain('secret-room')

  await page.goto(link)
  await page.getByRole('button', { name: 'Go to the online meeting' }).click()
  await expect(page.getByRole('link', { name: 'Open the video meeting' })).toHaveAttribute('href', address)
  await expect(page.getByRole('link', { name: 'Or call +32 2 000 00 00' })).toHaveAttribute('href', 'tel:+3220000000')
  await context.close()

  await desk.goto(link)
  expect(await faults(desk)).toEqual([])
  await desk.goto(`/en/desk/sessions/${id}`)
  await expect(desk.getByText('1 here of 1 expected')).toBeVisible()
  await desk.context().close()
})
