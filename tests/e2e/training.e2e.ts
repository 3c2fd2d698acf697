import { type APIRequestContext, expect, type Page, test } from '@playwright/test'

import { portalAddress } from '../../src/content/portalAddress'
import { translatorOf } from '../../src/messages/translatorOf'
import { comeIn } from './enterDesk'
import { linkFor } from './letters'
import { coordinator } from './sessionSoon'
import { button, whoWasMet } from './whoApplied'
import { faultsAt } from './whoCame'

const say = translatorOf('en')
const hoursOn = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()

/** A run of the basic training in the coordinator's branch, with two dates in three days, and what changes them. */
async function aRun(desk: Page, capacity = 1) {
  const api = desk.request
  const headers = { origin: new URL(desk.url()).origin }
  const me = (await (await api.get('/api/staff/me?depth=0')).json()) as { user: { branches: string[] } }
  const found = await api.get('/api/courses?where[leadsToReady][equals]=true&limit=1&depth=0&locale=en')
  const { docs } = (await found.json()) as { docs: { id: string; title: string }[] }
  const [course] = docs
  const name = `Journey ${Date.now()}`
  const post = async (what: string, data: object) => send(api, 'post', `/api/${what}?depth=0`, { data, headers })
  const patch = async (what: string, data: object) => send(api, 'patch', `/api/${what}?depth=0`, { data, headers })
  const run = await post('course-runs', {
    ...{
      name,
      course: course?.id,
      branch: me.user.branches[0],
      language: 'en',
      mode: 'onSite',
      zone: 'Europe/Brussels',
    },
    ...{ capacity, waitingSeats: 5, minimum: 1, place: { street: 'Example street 1', city: 'Brussels' } },
  })
  const dates: string[] = []
  for (const hours of [72, 75])
    dates.push(await post('course-dates', { run, startsAt: hoursOn(hours), endsAt: hoursOn(hours + 2) }))
  await patch(`course-runs/${run}`, { state: 'open' })
  /** As if the days had gone by. */
  const letTake = async () => {
    for (const [index, id] of dates.entries())
      await patch(`course-dates/${id}`, { startsAt: hoursOn(-8 + 3 * index), endsAt: hoursOn(-6 + 3 * index) })
  }
  return { run, name, course: course?.title ?? '', letTake }
}

async function send(api: APIRequestContext, method: 'post' | 'patch', at: string, rest: object): Promise<string> {
  const answer = await api[method](at, rest)
  expect(answer.ok(), await answer.text()).toBe(true)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

test('a mentor goes from the info session to being ready, with a certificate that anybody can check', async ({
  browser,
}) => {
  test.setTimeout(400_000)
  const { email, page, desk } = await whoWasMet(browser, 'en', 'mentor')
  const { run, name, course, letTake } = await aRun(desk)

  await page.goto(portalAddress('en'))
  await page
    .getByRole('navigation')
    .getByRole('link', { name: say('training.title') })
    .click()
  expect(await faultsAt(browser, page)).toEqual([])
  const offered = page.locator('section', { has: page.getByRole('heading', { name: course }) })
  await expect(offered.getByText('2 dates').first()).toBeVisible()
  await offered
    .getByRole('button', { name: `${say('training.take')}: ${course}` })
    .first()
    .click()
  await expect(page.getByText(say('training.notes.booked'))).toBeVisible()
  expect(await faultsAt(browser, page)).toEqual([])
  await linkFor(email, /You have a place in this course/)
  const file = await page.getByRole('link', { name: say('training.calendar') }).getAttribute('href')
  expect((await (await page.request.get(file ?? '')).text()).match(/BEGIN:VEVENT/g)?.length).toBe(2)
  await page.reload()
  await page.goBack()
  await page.goto(portalAddress('en'))
  await expect(page.getByRole('heading', { name: say('intake.training.title') })).toBeVisible()

  await page.goto(portalAddress('en', 'training'))
  await page.getByText(say('training.feed.title')).click()
  await button(page, say('training.feed.make')).click()
  const address = await page.getByText(/^http\S+\/portal\/calendar\//).textContent()
  expect(await faultsAt(browser, page)).toEqual([])
  const stranger = await (await browser.newContext()).newPage()
  expect((await (await stranger.request.get(address ?? '')).text()).match(/BEGIN:VEVENT/g)?.length).toBe(2)

  await letTake()
  await desk.goto('/en/desk/courses')
  expect(await faultsAt(browser, desk)).toEqual([])
  await desk.getByRole('link', { name: new RegExp(name) }).click()
  expect(await faultsAt(browser, desk)).toEqual([])
  for (const index of [0, 1]) {
    await desk.goto(`/en/desk/courses/${run}`)
    await desk
      .getByRole('link', { name: new RegExp(`^${say('courses.note')}`) })
      .nth(index)
      .click()
    if (index === 0) expect(await faultsAt(browser, desk)).toEqual([])
    await desk
      .locator('select')
      .first()
      .selectOption(index === 0 ? 'late' : '')
    await button(desk, index === 0 ? say('courses.save') : say('courses.allPresent')).click()
    await expect(desk.getByText(say('courses.done.saved'))).toBeVisible()
    await expect(desk.locator('select').first()).toHaveValue(index === 0 ? 'late' : 'present')
  }
  await desk.goto(`/en/desk/courses/${run}`)
  await desk.getByText(say('courses.close'), { exact: true }).click()
  await button(desk, say('courses.closeButton')).click()
  await expect(desk.getByText(say('courses.done.finished', { count: 1 }))).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])

  await linkFor(email, /you have completed this course/)
  await page.goto(portalAddress('en', 'training'))
  expect(await faultsAt(browser, page)).toEqual([])
  const certificate = await page.getByRole('link', { name: say('training.certificate') }).getAttribute('href')
  const pdf = await page.request.get(certificate ?? '')
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  expect((await pdf.body()).toString('latin1')).toContain('/Marked true')
  expect((await stranger.request.get(certificate ?? '')).status()).toBe(404)
  const code = certificate?.split('/').at(-1) ?? ''
  await stranger.goto(`${portalAddress('en', 'check')}/${code}`)
  await expect(stranger.getByText(course)).toBeVisible()
  expect(await stranger.getByText(email).count()).toBe(0)
  expect(await faultsAt(browser, stranger)).toEqual([])
  await stranger.goto(`${portalAddress('en', 'check')}/BBBB-BBBB`)
  await expect(stranger.getByRole('heading', { name: say('training.check.unknown') })).toBeVisible()
  await page.goto(portalAddress('en'))
  await expect(page.getByRole('heading', { name: say('intake.ready.title') })).toBeVisible()

  await page.goto(portalAddress('en', 'data'))
  await page.getByText(say('applying.data.correct'), { exact: true }).click()
  expect(await faultsAt(browser, page)).toEqual([])
  await page.locator('input[name="lastName"]').fill('🙂')
  await button(page, say('courses.save')).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(say('booking.faults.nameLetters'))
  await page.locator('input[name="lastName"]').fill('Van den Berg')
  await button(page, say('courses.save')).click()
  await expect(page.getByText(say('applying.data.saved'))).toBeVisible()
  await stranger.goto(`${portalAddress('en', 'check')}/${code}`)
  await expect(stranger.getByText(/Van den Berg/)).toBeVisible()
})

test('a second mentor waits, is offered the place that the first gives back, and takes it in Dutch', async ({
  browser,
}) => {
  test.setTimeout(400_000)
  const first = await whoWasMet(browser, 'fr', 'mentor')
  const second = await whoWasMet(browser, 'nl', 'mentor')
  const { course } = await aRun(second.desk)
  const [fr, nl] = [translatorOf('fr'), second.t]

  await first.page.goto(portalAddress('fr', 'training'))
  expect(await faultsAt(browser, first.page)).toEqual([])
  const take = first.page.getByRole('button', { name: new RegExp(`^${fr('training.take')}`) })
  await take.first().dblclick()
  await expect(first.page.getByText(fr('training.notes.booked'))).toBeVisible()

  await second.page.goto(portalAddress('nl', 'training'))
  const line = second.page.getByText(nl('training.wait'), { exact: true })
  await line.first().click()
  await second.page.locator('input[name="bookIfFreed"]').first().check()
  expect(await faultsAt(browser, second.page)).toEqual([])
  await second.page
    .getByRole('button', { name: new RegExp(`^${nl('training.waitButton')}`) })
    .first()
    .click()
  await expect(second.page.getByText(nl('training.notes.waiting'))).toBeVisible()
  expect(await faultsAt(browser, second.page)).toEqual([])

  await first.page.getByText(fr('training.leave'), { exact: true }).click()
  await button(first.page, fr('training.leaveButton')).click()
  await expect(first.page.getByText(fr('training.notes.left'))).toBeVisible()

  await linkFor(second.email, /A place has come free/)
  await second.page.reload()
  expect(await faultsAt(browser, second.page)).toEqual([])
  await button(second.page, nl('training.yes')).click()
  await expect(second.page.getByText(nl('training.notes.booked'))).toBeVisible()
  expect(course).not.toBe('')
  for (const at of ['/en/desk/courses', `${portalAddress('en', 'certificate')}/BBBB-BBBB`])
    expect((await second.page.request.get(at, { maxRedirects: 0 })).ok()).toBe(false)
  const editor = await comeIn(browser, coordinator)
  await editor.goto('/en/desk/courses/nothing')
  await expect(editor.getByRole('heading', { level: 1 })).toBeVisible()
})
