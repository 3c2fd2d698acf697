import { expect, test } from '@playwright/test'

import { portalAddress } from '../../src/content/portalAddress'
import { translatorOf } from '../../src/messages/translatorOf'
import { linkFor } from './letters'
import { button, times, whoApplied } from './whoApplied'
import { faultsAt, heading } from './whoCame'

const say = translatorOf('en')

test('a coordinator ticks two people, who share moments: what one chooses the other does not see', async ({
  browser,
}) => {
  test.setTimeout(400_000)
  const one = await whoApplied(browser, 'fr')
  const other = await whoApplied(browser, 'nl')
  const { desk } = one
  const board = '/en/desk/applications?state=submitted'
  await desk.goto(board)
  expect(await faultsAt(browser, desk)).toEqual([])
  await button(desk, say('invite.ticked')).first().click()
  await expect(desk.getByText(say('invite.nobodyText'))).toBeVisible()

  await desk.goto(board)
  for (const { file } of [one, other])
    await desk.locator(`input[value="${new URL(file).pathname.split('/').at(-1)}"]`).check()
  await button(desk, say('invite.ticked')).first().click()
  await expect(heading(desk)).toHaveText(say('invite.title'))
  await expect(desk.getByRole('heading', { name: '2 people' })).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])

  await desk.getByText(say('invite.interview', { count: 2 })).click()
  await desk.locator('input[name="time-10"]').fill('2020-01-01T10:00')
  const invite = desk.locator('details', { hasText: say('invite.interviewText') }).getByRole('button')
  await invite.click()
  await expect(desk.getByRole('main').getByRole('alert')).toContainText(say('intake.staff.faults.timePast'))
  await expect(desk.locator('input[name="time-10"]')).toHaveValue('2020-01-01T10:00')
  expect(await faultsAt(browser, desk)).toEqual([])
  await desk.locator('input[name="time-10"]').fill('')
  const moments = times(2)
  for (const [index, at] of moments.entries()) await desk.locator(`input[name="time-${index + 1}"]`).fill(at)
  await desk.locator('input[name="minutes"]').fill('15')
  await invite.click()
  await expect(desk.getByText(/^2 people are invited/)).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])
  await linkFor(one.email, /Choose a moment for your interview/)

  const choices = (page: typeof desk) => page.locator('form button', { hasText: '2' })
  await one.page.goto(portalAddress('fr'))
  await expect(choices(one.page)).toHaveCount(2)
  await choices(one.page).first().click()
  await expect(one.page.getByText(one.t('intake.notes.picked'))).toBeVisible()
  await other.page.goto(portalAddress('nl'))
  await expect(choices(other.page)).toHaveCount(1)
  await choices(other.page).first().click()
  await expect(other.page.getByText(other.t('intake.notes.picked'))).toBeVisible()

  await desk.goto(`${board}&role=mentee`)
  const all = desk.getByRole('link', { name: /: invite all \d+ that stand here$/ })
  if (await all.count()) {
    await all.first().click()
    await expect(heading(desk)).toHaveText(say('invite.title'))
    expect(await faultsAt(browser, desk)).toEqual([])
  }
})
