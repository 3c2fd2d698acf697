import { randomInt } from 'node:crypto'

import type { Browser, Page } from '@playwright/test'

import { comeIn } from './enterDesk'
import { faults } from './faults'
import { linkFor } from './letters'
import { coordinator, sessionSoon } from './sessionSoon'

const own = /http\S+\/my-booking\/[\w-]{43}/
export const entry = /http\S+\/portal\/open\/[\w-]{43}/
export const onPhone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }
export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Somebody who came to an online session, at the page of their booking, on a phone without scripts. */
export async function whoCame(browser: Browser, audience: 'mentors' | 'mentees' = 'mentees') {
  const desk = await comeIn(browser, coordinator)
  const facts = { audience, mode: 'online', meeting: { address: 'https://meet.example.org/room' } }
  const { origin } = new URL(desk.url())
  const { emails } = await sessionSoon(desk.request, { origin, people: 1, facts })
  await desk.context().close()
  const [email = ''] = emails
  const headers = { 'x-forwarded-for': `198.51.100.${randomInt(1, 255)}` }
  const page = await (await browser.newContext({ ...onPhone, extraHTTPHeaders: headers })).newPage()
  await page.goto(await linkFor(email, own))
  await page.getByRole('button', { name: 'Go to the online meeting' }).click()
  return { email, page }
}

/** What axe finds at the same address, signed in as the same person: it needs scripts, which these people do without. */
export async function faultsAt(browser: Browser, page: Page): Promise<string[]> {
  const storageState = await page.context().storageState()
  const seen = await (await browser.newContext({ viewport: onPhone.viewport, storageState })).newPage()
  await seen.goto(page.url())
  const found = await faults(seen)
  await seen.context().close()
  return found
}

type Answering = { role?: 'mentor' | 'mentee'; atEach?: () => Promise<void> }

/** Answers the steps of an application, whatever the language, up to the page where all is checked. */
export async function answerAll(page: Page, { role = 'mentee', atEach = () => Promise.resolve() }: Answering = {}) {
  for (const answer of role === 'mentor' ? mentorSteps(page) : menteeSteps(page)) {
    await atEach()
    await answer()
    await page.getByRole('main').getByRole('button').first().click()
  }
  await atEach()
}

type Steps = (() => Promise<void>)[]
const ticks = (page: Page) => (name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check()

async function saySpoken(page: Page): Promise<void> {
  await page.locator('select[name="language-0"]').selectOption('ti')
  await page.locator('select[name="level-0"]').selectOption('C2')
}

function menteeSteps(page: Page): Steps {
  const tick = ticks(page)
  return [
    async () => {
      await page.locator('input[name="rightAge"]').check()
      await tick('employmentService', 'none')
      await tick('eligible', 'yes')
      await tick('rightToWork', 'no')
    },
    async () => {
      await tick('lookingFor', 'unsure')
      await tick('sectors', 'unknown')
    },
    () => saySpoken(page),
    async () => {
      await tick('availability', 'mostlyWeekends')
      await tick('mode', 'either')
      await tick('devices', 'none')
      await tick('internet', 'outside')
    },
    async () => page.locator('input[name="referredBy"]').fill('Een organisatie met een verschrikkelijklangenaam'),
  ]
}

function mentorSteps(page: Page): Steps {
  const tick = ticks(page)
  return [
    async () => {
      await page.locator('input[name="oldEnough"]').check()
      await tick('workSituation', 'retired')
    },
    async () => {
      await page.locator('input[name="sectors"]').first().check()
      await tick('jobFamilies', 'office')
      await page.locator('input[name="years"]').fill('31')
    },
    () => saySpoken(page),
    async () => {
      await tick('twoHours', 'yes')
      await tick('availability', 'mostlyMornings')
      await tick('mode', 'either')
      await tick('travel', 'm30')
    },
    async () => page.locator('textarea[name="motivation"]').fill('I know how hard it is to begin again 🙂'),
  ]
}
