import { expect, test } from '@playwright/test'

import { portalAddress } from '../../src/content/portalAddress'
import { translatorOf } from '../../src/messages/translatorOf'
import { interviewOf } from '../../src/programme/interviews/interviewQuestions'
import { comeIn } from './enterDesk'
import { faults } from './faults'
import { linkFor } from './letters'
import { coordinator } from './sessionSoon'
import { button, propose, times, whoApplied } from './whoApplied'
import { faultsAt, heading, whoCame } from './whoCame'

const say = translatorOf('en')

test('a mentee chooses a moment in Dutch, moves it and cannot come; their coordinator reads why', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const { email, page, desk, t } = await whoApplied(browser, 'nl')

  await propose(desk, ['2020-01-01T10:00'])
  await expect(desk.getByRole('main').getByRole('alert')).toContainText(say('intake.staff.faults.timePast'))
  await expect(desk.locator('input[name="time-1"]')).toHaveValue('2020-01-01T10:00')
  expect(await faultsAt(browser, desk)).toEqual([])
  const moments = times(3)
  for (const [index, at] of moments.entries()) await desk.locator(`input[name="time-${index + 1}"]`).fill(at)
  await button(desk, say('intake.staff.button')).click()
  await expect(desk.getByText(/^Proposed. Waiting for an answer since/)).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])
  await linkFor(email, /Choose a moment for your interview/)

  await page.goto(portalAddress('nl'))
  await expect(page.getByRole('heading', { name: t('intake.offered.title') })).toBeVisible()
  expect(await faultsAt(browser, page)).toEqual([])
  await page.locator('form button', { hasText: '2' }).first().click()
  await expect(page.getByText(t('intake.notes.picked'))).toBeVisible()
  expect(await faultsAt(browser, page)).toEqual([])
  const file = await page.request.get(portalAddress('nl', 'calendar'))
  expect(await file.text()).toMatch(/SUMMARY:Gesprek bij DUO for a JOB/)

  await page.getByText(t('intake.planned.move'), { exact: true }).click()
  await page.locator('form button', { hasText: '2' }).first().click()
  await expect(page.getByText(t('intake.notes.picked'))).toBeVisible()
  await linkFor(email, /You have chosen another moment/)
  await page.goBack()
  await page.reload()
  await expect(page.getByRole('heading', { name: t('intake.planned.title') })).toBeVisible()

  await page.getByText(t('intake.planned.leave'), { exact: true }).click()
  await page.locator('textarea[name="asked"]').fill('Alleen ’s ochtends 🙂')
  await button(page, t('intake.planned.leaveButton')).click()
  await expect(page.getByText(t('intake.notes.left'))).toBeVisible()
  await expect(page.getByRole('heading', { name: t('intake.waits.title') })).toBeVisible()
  expect((await page.request.get(portalAddress('nl', 'calendar'))).status()).toBe(404)
  await desk.reload()
  await expect(desk.getByText('Alleen ’s ochtends 🙂')).toBeVisible()
})

test('a mentee is met and becomes ready, and sees it in French; notes are written in two goes', async ({ browser }) => {
  test.setTimeout(300_000)
  const { email, page, desk, t } = await whoApplied(browser, 'fr')
  await propose(desk, times(1))
  await page.goto(portalAddress('fr'))
  await page.locator('form button', { hasText: '2' }).first().press('Enter')
  await expect(page.getByText(t('intake.notes.picked'))).toBeVisible()

  await desk.goto('/en/desk/applications')
  await expect(desk.getByRole('heading', { name: /^Coming interviews/ })).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])
  await desk.goBack()
  await desk.reload()
  await desk.getByRole('link', { name: say('interview.open') }).click()
  await expect(heading(desk)).toContainText(say('interview.title'))
  expect(await faultsAt(browser, desk)).toEqual([])
  await desk.locator('textarea[name="wishes"]').fill('Somebody from IT 🙂')
  await button(desk, say('interview.later')).click()
  await expect(desk.getByText(say('interview.saved'))).toBeVisible()
  await button(desk, say('interview.finish')).click()
  await expect(desk.getByRole('main').getByRole('alert')).toContainText(say('interview.eachRow'))
  await expect(desk.locator('textarea[name="wishes"]')).toHaveValue('Somebody from IT 🙂')
  expect(await faultsAt(browser, desk)).toEqual([])
  for (const { name, theme } of interviewOf('mentee'))
    if (theme) await desk.locator(`input[name="${name}"][value="2"]`).check()
  await button(desk, say('interview.finish')).click()
  await expect(desk.getByText(say('way.done'))).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: t('intake.done.title') })).toBeVisible()

  await desk.locator('textarea[name="note"]').fill('Speaks with Samira\nabout a laptop 🙂')
  await button(desk, say('board.noteButton')).click()
  await expect(desk.getByText('about a laptop 🙂')).toBeVisible()
  await desk.getByText(say('board.give'), { exact: true }).click()
  await desk.locator('select[name="to"]').selectOption({ index: 0 })
  await button(desk, say('board.giveButton')).click()
  await expect(desk.getByText(/^Accompanied by/).first()).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])

  await desk.getByText(say('way.decisions.ready'), { exact: true }).first().click()
  await button(desk, say('way.decisions.ready')).click()
  await expect(desk.locator('p strong', { hasText: say('way.states.ready') })).toBeVisible()
  await linkFor(email, /You are ready for a duo/)
  await page.reload()
  await expect(page.getByRole('heading', { name: t('intake.ready.title') })).toBeVisible()
  expect(await faultsAt(browser, page)).toEqual([])
  await page.goto(portalAddress('fr', 'data'))
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click()
  await expect(page.getByText('Somebody from IT 🙂')).toBeVisible()
  await expect(page.getByText('about a laptop 🙂')).toBeVisible()
  expect(await faultsAt(browser, page)).toEqual([])

  await desk.goto('/en/desk/applications')
  await desk.getByText(say('board.who'), { exact: true }).click()
  await desk.getByRole('link', { name: say('board.whose.mine'), exact: true }).click()
  await expect(desk).toHaveURL(/who=mine/)
  await expect(desk.getByRole('heading', { name: /^Ready for a duo/ })).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])
  const file = await desk.request.get('/en/desk/applications/list.csv?state=ready')
  expect(await file.text()).toContain(email)
  const stranger = await browser.newContext()
  expect((await stranger.request.get('/en/desk/applications/list.csv')).status()).toBe(404)

  const other = await whoCame(browser)
  await other.page.getByRole('button', { name: 'Apply now' }).click()
  expect((await other.page.request.get(portalAddress('fr', 'calendar'))).status()).toBe(404)
  expect(await faults(await comeIn(browser, coordinator))).toEqual([])
})
