import { expect, test } from '@playwright/test'

import { portalAddress } from '../../src/content/portalAddress'
import { translatorOf } from '../../src/messages/translatorOf'
import { aRun } from './courseRun'
import { comeIn } from './enterDesk'
import { linkFor } from './letters'
import { coordinator } from './sessionSoon'
import { button, whoWasMet } from './whoApplied'
import { faultsAt } from './whoCame'

const say = translatorOf('en')
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
  const feed = await (await stranger.request.get(address ?? '')).text()
  expect(feed.match(/BEGIN:VEVENT/g)?.length).toBe(3) // Both dates, and the info session that has just begun.

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
