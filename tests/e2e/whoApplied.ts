import { type Browser, expect, type Page } from '@playwright/test'

import { portalAddress, stepAddress } from '../../src/content/portalAddress'
import { translatorOf } from '../../src/messages/translatorOf'
import { interviewOf } from '../../src/programme/interviews/interviewQuestions'
import { comeIn } from './enterDesk'
import { coordinator } from './sessionSoon'
import { answerAll, whoCame } from './whoCame'

export const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
const say = translatorOf('en')

/** Somebody who has sent their application, and its file at the desk, both without scripts. */
export async function whoApplied(browser: Browser, locale: 'fr' | 'nl' | 'en', role: 'mentor' | 'mentee' = 'mentee') {
  const t = translatorOf(locale)
  const { email, page } = await whoCame(browser, `${role}s`)
  await page.getByRole('button', { name: 'Apply now' }).click()
  await page.goto(stepAddress(locale, 1))
  await answerAll(page, { role })
  await page.locator('input[name="consent"]').check()
  await button(page, t('apply.send')).click()
  await expect(page.getByRole('heading', { name: t('applying.front.submitted') })).toBeVisible()
  const desk = await comeIn(browser, coordinator, { javaScriptEnabled: false })
  await desk.goto('/en/desk/applications')
  const waiting = desk.locator('section', { has: desk.getByRole('heading', { name: /^Waiting for us/ }) })
  const files = await waiting.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  for (const file of files.reverse()) {
    await desk.goto(file ?? '')
    if (await desk.getByText(email).count()) break
  }
  await expect(desk.getByText(email)).toBeVisible()
  return { email, page, desk, t, file: desk.url() }
}

/** Moments of the coordinator's that no other journey takes: a minute of their own. */
export const times = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.now() + (3 + index) * 86_400_000 + Math.floor(Math.random() * 86_400_000))
    return at.toISOString().slice(0, 16)
  })

export async function propose(desk: Page, moments: string[]) {
  await desk.getByText(say('intake.staff.propose'), { exact: true }).click()
  for (const [index, at] of moments.entries()) await desk.locator(`input[name="time-${index + 1}"]`).fill(at)
  await desk.locator('input[name="minutes"]').fill('15')
  await button(desk, say('intake.staff.button')).click()
}

/** Somebody who has been met: a moment proposed, chosen, and the notes of it complete. */
export async function whoWasMet(browser: Browser, locale: 'fr' | 'nl' | 'en', role: 'mentor' | 'mentee' = 'mentee') {
  const known = await whoApplied(browser, locale, role)
  const { page, desk, t, file } = known
  await propose(desk, times(1))
  await page.goto(portalAddress(locale))
  await page.locator('form button', { hasText: '2' }).first().click()
  await expect(page.getByText(t('intake.notes.picked'))).toBeVisible()
  await desk.goto(`${file}/interview`)
  for (const { name, theme } of interviewOf(role))
    if (theme) await desk.locator(`input[name="${name}"][value="2"]`).check()
  await button(desk, say('interview.finish')).click()
  await expect(desk.getByText(say('way.done'))).toBeVisible()
  return known
}
