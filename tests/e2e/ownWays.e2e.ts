import { randomInt } from 'node:crypto'

import { type APIRequestContext, expect, type Page, test } from '@playwright/test'

import { faults } from './faults'
import { findOpenSession } from './findOpenSession'
import { linkFor } from './letters'

const from = () => ({ 'x-forwarded-for': `198.51.100.${randomInt(1, 255)}` })
const own = /http\S+\/(mon-inscription|mijn-inschrijving|my-booking)\/[\w-]{43}/
const words = {
  fr: {
    list: '/fr/seances-info',
    find: '/fr/seances-info/mon-inscription',
    move: ['Choisir une autre date', 'Prendre cette date', 'Votre date est changée. Nous vous envoyons un message.'],
    contact: ['Changer mon contact ou ma langue', 'Dans quelle langue vous écrire ou vous appeler ?', 'Enregistrer'],
    data: ['Ce que vous savez de moi', 'Effacer tout ce qui me concerne', 'Oui, tout effacer'],
    erased: 'Tout ce qui vous concerne est effacé',
    code: ['Votre code', 'L’adresse e-mail ou le téléphone que vous nous avez donné', 'Ouvrir mon inscription'],
    letter: ['M’envoyer le lien', 'S’il y a une inscription avec ce contact'],
  },
  nl: {
    list: '/nl/infosessies',
    find: '/nl/infosessies/mijn-inschrijving',
    move: ['Kies een andere datum', 'Neem deze datum', 'Je datum is veranderd. We sturen je een bericht.'],
    contact: ['Verander mijn contact of taal', 'In welke taal mogen we je schrijven of bellen?', 'Bewaar'],
    data: ['Wat jullie over mij weten', 'Wis alles over mij', 'Ja, wis alles'],
    erased: 'Alles over jou is gewist',
    code: ['Je code', 'Het e-mailadres of telefoonnummer dat je ons gaf', 'Open mijn inschrijving'],
    letter: ['Stuur me de link', 'Is er een inschrijving met dit contact'],
  },
  en: {
    list: '/en/info-sessions',
    find: '/en/info-sessions/my-booking',
    move: ['Choose another date', 'Take this date', 'Your date is changed. We are sending you a message.'],
    contact: ['Change my contact or language', 'In which language shall we write or call?', 'Save'],
    data: ['What you know about me', 'Delete everything about me', 'Yes, delete everything'],
    erased: 'Everything about you is deleted',
    code: ['Your code', 'The e-mail address or telephone that you gave us', 'Open my booking'],
    letter: ['Send me the link', 'If there is a booking with this contact'],
  },
} as const

test.use({ javaScriptEnabled: false })

/** Somebody with a place in the first session of the list, and their link. */
async function book(page: Page, locale: keyof typeof words) {
  const email = `ways-${locale}-${Date.now()}-${randomInt(1e6)}@example.org`
  const session = await findOpenSession(page.request, words[locale].list)
  const data = { firstName: 'Noor', lastName: 'Haddad', email, language: locale, consent: true }
  const booked = await post(page.request, `/api/info-sessions/${session}/bookings`, data)
  expect(booked.status()).toBe(201)
  const { code } = (await booked.json()) as { code: string }
  return { email, code, link: await linkFor(email, own) }
}
const post = (request: APIRequestContext, path: string, data: object) => request.post(path, { data, headers: from() })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

for (const locale of ['fr', 'nl', 'en'] as const)
  test(`somebody moves, changes their language, reads what is kept and has it erased, in ${locale}`, async ({
    page,
    browser,
  }) => {
    const { move, contact, data, erased } = words[locale]
    const { email, code, link } = await book(page, locale)

    await page.goto(link)
    await page.getByRole('link', { name: move[0] }).click()
    await page.getByRole('button', { name: move[1] }).first().click()
    await expect(page.getByRole('status')).toHaveText(move[2])
    await expect(page.getByText(code)).toBeVisible()
    expect(page.url()).toBe(`${link}?note=moved`)

    await page.getByRole('link', { name: contact[0] }).click()
    await expect(page.getByLabel('E-mail').first()).toHaveValue(email)
    await page.getByLabel(contact[1]).selectOption(locale === 'nl' ? 'fr' : 'nl')
    await page.getByRole('button', { name: contact[2] }).click()
    await expect(page).toHaveURL(locale === 'nl' ? /\/fr\/seances-info\/mon-inscription\// : /\/nl\/infosessies\//)

    const scripted = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
    for (const name of [move[0], contact[0], data[0]]) {
      await page.goto(link)
      await page.getByRole('link', { name }).click()
      expect((await page.request.get(page.url())).headers()['cache-control']).toBe('no-store')
      await scripted.goto(page.url())
      expect(await faults(scripted), name).toEqual([])
    }
    await scripted.context().close()

    await expect(page.getByText(email).first()).toBeVisible()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('main').locator('a[download]').click(),
    ])
    expect(file.suggestedFilename()).toBe('duo-for-a-job.json')
    await page.getByText(data[1]).click()
    await page.getByRole('button', { name: data[2] }).click()
    await expect(heading(page)).toHaveText(erased)
    await page.goto(link)
    await expect(page.getByRole('main')).not.toContainText('Noor')
    await expect(page.getByText(code)).toHaveCount(0)
  })

for (const locale of ['fr', 'nl', 'en'] as const)
  test(`somebody who lost their link finds their booking by letter and by code in ${locale}`, async ({ page }) => {
    const { find, code: by, letter } = words[locale]
    const { email, code, link } = await book(page, locale)
    await page.context().setExtraHTTPHeaders(from())

    await page.goto(find)
    await page.getByLabel('E-mail').first().fill(email.toUpperCase())
    await page.getByRole('button', { name: letter[0] }).click()
    await expect(page.getByRole('status')).toContainText(letter[1])
    await expect.poll(() => linkFor(email, own), { timeout: 20_000 }).not.toBe(link)

    await page.goto(find)
    await page.getByLabel(by[0]).fill(code.toLowerCase().replace('-', ' '))
    await page.getByLabel(by[1]).fill('stranger@example.org')
    await page.getByRole('button', { name: by[2] }).click()
    const answer = await page.getByRole('status').textContent()

    const before = await linkFor(email, own)
    await page.goto(find)
    await page.getByLabel(by[0]).fill(code)
    await page.getByLabel(by[1]).fill(` ${email} `)
    await page.getByRole('button', { name: by[2] }).click()
    await expect(page.getByRole('status')).toHaveText(answer ?? '') // A stranger reads no more than that.
    await expect.poll(() => linkFor(email, own), { timeout: 20_000 }).not.toBe(before)
  })

test('a page behind a link that opens nothing leads to the sentence that says so', async ({ page }) => {
  await page.goto(`/en/info-sessions/my-booking/${'x'.repeat(43)}/my-data`)
  await expect(heading(page)).toHaveText('This link no longer works')
  await page.getByRole('link', { name: 'Get a new link' }).click()
  await expect(heading(page)).toHaveText('Find my booking')
})
