import { randomInt } from 'node:crypto'

import { expect, test } from '@playwright/test'

import { faults } from './faults'
import { findOpenSession } from './findOpenSession'
import { linkFor } from './letters'

const from = { 'x-forwarded-for': `203.0.113.${randomInt(1, 255)}` }
const words = {
  fr: { list: '/fr/seances-info', cannot: 'Je ne peux pas venir', sure: 'Oui, je rends ma place' },
  nl: { list: '/nl/infosessies', cannot: 'Ik kan niet komen', sure: 'Ja, ik geef mijn plaats terug' },
  en: { list: '/en/info-sessions', cannot: 'I cannot come', sure: 'Yes, give my place back' },
} as const
const headings = {
  fr: ['Votre place est réservée', 'Vous n’avez plus de place'],
  nl: ['Je plaats ligt vast', 'Je hebt geen plaats meer'],
  en: ['Your place is booked', 'You have no place any more'],
} as const
const own = /http\S+\/(mon-inscription|mijn-inschrijving|my-booking)\/[\w-]{43}/

test.use({ javaScriptEnabled: false })

for (const locale of ['fr', 'nl', 'en'] as const)
  test(`the letter’s link opens one’s own booking in ${locale}, and a button gives the place back`, async ({
    page,
    browser,
  }) => {
    const { list, cannot, sure } = words[locale]
    const email = `own-${locale}-${Date.now()}@example.org`
    const session = await findOpenSession(page.request, list)
    const data = { firstName: 'Noor', lastName: 'Haddad', email, language: locale, consent: true }
    const booked = await page.request.post(`/api/info-sessions/${session}/bookings`, { data, headers: from })
    expect(booked.status()).toBe(201)
    const { code } = (await booked.json()) as { code: string }
    const link = await linkFor(email, own)

    const answer = await page.request.get(link)
    expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' })
    expect(await answer.text()).not.toContain('<script')
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headings[locale][0])
    await expect(page.getByText(code)).toBeVisible()

    await page.getByText(cannot).click()
    await page.getByRole('button', { name: sure }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headings[locale][1])
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headings[locale][1])

    const scripted = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
    await scripted.goto(link)
    expect(await faults(scripted)).toEqual([])
    await scripted.context().close()
  })

test('a link that nobody was given opens nothing, and says where to go on', async ({ page }) => {
  await page.goto(`/en/info-sessions/my-booking/${'x'.repeat(43)}`)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
  await expect(page.getByRole('main').getByRole('link', { name: 'See all info sessions' })).toBeVisible()
})
