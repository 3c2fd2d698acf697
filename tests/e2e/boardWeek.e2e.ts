import { expect, type Page, test } from '@playwright/test'

import { demoAccounts } from '../../src/demo/accounts'
import { deskAddress } from '../../src/content/deskAddress'
import { translatorOf } from '../../src/messages/translatorOf'
import { comeIn } from './enterDesk'
import { linkFor } from './letters'
import { coordinator } from './sessionSoon'
import { button, whoApplied } from './whoApplied'
import { faultsAt, heading } from './whoCame'

const say = translatorOf('en')
const board = deskAddress('en', 'applications')
const colleague = demoAccounts.find(({ email }) => email.startsWith('colleague@'))!
const withoutScripts = { javaScriptEnabled: false }

const aDay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const unfold = (page: Page, summary: string) => page.locator('summary', { hasText: summary }).first().click()

test('two coordinators share a week on the board: a pause, a holiday, and a refusal that takes both', async ({
  browser,
}) => {
  test.setTimeout(400_000)
  const { email, page, desk, file } = await whoApplied(browser, 'en')

  await desk.goto(board)
  for (const filter of ['role', 'state', 'who'] as const)
    await expect(desk.getByText(say(`board.${filter}`)).first()).toBeVisible()
  await desk.goto(file)
  await unfold(desk, say('board.give'))
  await desk.locator('select[name="to"]').selectOption({ label: coordinator.name })
  await button(desk, say('board.giveButton')).click()
  await expect(desk.getByText(say('intake.staff.guide', { name: coordinator.name })).first()).toBeVisible()

  await unfold(desk, say('way.decisions.hold'))
  await desk.locator('input[name="hold-until"]').fill(aDay(40))
  await button(desk, say('way.decisions.hold')).click()
  await expect(desk.getByText(new RegExp(`^${say('way.states.onHold')}`)).first()).toBeVisible()
  await linkFor(email, /Your application waits/)
  await page.reload()
  await expect(page.getByRole('heading', { name: say('way.front.onHold.title') })).toBeVisible()
  await unfold(desk, say('way.decisions.resume'))
  await button(desk, say('way.decisions.resume')).click()
  await linkFor(email, /We go on with your application/)
  await page.reload()
  await expect(page.getByRole('heading', { name: say('applying.front.submitted') })).toBeVisible()

  await desk.goto(board)
  await unfold(desk, say('board.standIn.summary'))
  const away = desk.locator('form', { has: desk.locator('input[name="from"]') })
  await away.locator('select[name="to"]').selectOption({ label: colleague.name })
  await away.locator('input[name="from"]').fill(aDay(0))
  await away.locator('input[name="until"]').fill(aDay(-1))
  await button(desk, say('board.standIn.button')).click()
  await expect(desk.getByRole('main').getByRole('alert')).toContainText(say('board.standIn.faults.order'))
  await expect(away.locator('input[name="until"]')).toHaveValue(aDay(-1))
  expect(await faultsAt(browser, desk)).toEqual([])
  await away.locator('input[name="until"]').fill(aDay(7))
  await button(desk, say('board.standIn.button')).click()
  await expect(desk.getByText(say('board.standIn.saved'))).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])
  await page.reload()
  await expect(page.getByRole('main')).toContainText(colleague.name)
  await expect(page.getByRole('main')).toContainText(`${coordinator.name} is away until`)
  expect(await faultsAt(browser, page)).toEqual([])

  const other = await comeIn(browser, colleague, withoutScripts)
  await other.goto(`${board}?who=mine&state=submitted`)
  await expect(other.getByText(`You stand in for ${coordinator.name}`)).toBeVisible()
  await expect(other.locator(`a[href="${new URL(file).pathname}"]`)).toBeVisible()
  expect(await faultsAt(browser, other)).toEqual([])
  await other.goto(file)
  await expect(other.getByText(email)).toBeVisible()
  await unfold(other, say('way.decisions.refuse'))
  await other.locator('textarea[name="refuse-why"]').fill('Lives in another country 🙂')
  await button(other, say('way.decisions.refuse')).click()
  await expect(other.getByRole('heading', { name: say('way.askedOwn') })).toBeVisible()
  await expect(button(other, say('way.agreeYes'))).toHaveCount(0)

  await desk.goto(file)
  await expect(desk.getByRole('heading', { name: say('way.asked', { name: colleague.name }) })).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])
  await button(desk, say('way.agreeYes')).click()
  await linkFor(email, /We cannot go on with your application/)
  await page.reload()
  await expect(page.getByRole('heading', { name: say('way.front.refused.title') })).toBeVisible()
  expect(await faultsAt(browser, page)).toEqual([])
  await other.reload()
  await expect(button(other, say('way.agreeYes'))).toHaveCount(0)

  await desk.goto(board)
  await button(desk, say('board.standIn.back')).click()
  await expect(desk.getByText(say('board.standIn.ended'))).toBeVisible()
  await expect(heading(desk)).toBeVisible()
})
