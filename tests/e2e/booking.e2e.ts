import { randomInt } from 'node:crypto'

import { expect, type Page, test } from '@playwright/test'

import { faults } from './faults'

/** Each journey comes from a network of its own: the demo's front believes a proxy on this machine. */
const from = () => ({ 'x-forwarded-for': `198.51.${randomInt(256)}.${randomInt(1, 255)}` })
const person = () => ({ last: `Haddad ${'bcdfghjk'[randomInt(8)]}`, number: `0470 ${randomInt(100_000, 1_000_000)}` })

const words = {
  fr: {
    list: '/fr/seances-info',
    audience: ['Pour qui', 'Devenir mentor'],
    title: /devenir mentor/,
    book: 'Réserver ma place',
    first: 'Prénom',
    last: 'Nom',
    telephone: 'Téléphone',
    consent: /J’accepte/,
    missing: 'Écrivez une adresse e-mail ou un numéro de téléphone',
    done: 'Votre place est réservée',
    call: {
      name: 'Votre nom',
      number: 'Votre numéro de téléphone',
      button: 'Rappelez-moi',
      done: /le prochain jour ouvrable/,
    },
  },
  nl: {
    list: '/nl/infosessies',
    audience: ['Voor wie', 'Mentor worden'],
    title: /mentor worden/,
    book: 'Plaats reserveren',
    first: 'Voornaam',
    last: 'Achternaam',
    telephone: 'Telefoon',
    consent: /Ik ga akkoord/,
    missing: 'Vul een e-mailadres of een telefoonnummer in',
    done: 'Je plaats ligt vast',
    call: { name: 'Je naam', number: 'Je telefoonnummer', button: 'Bel me terug', done: /op de volgende werkdag/ },
  },
  en: {
    list: '/en/info-sessions',
    audience: ['For whom', 'Become a mentor'],
    title: /become a mentor/,
    book: 'Book my place',
    first: 'First name',
    last: 'Last name',
    telephone: 'Telephone',
    consent: /I agree/,
    missing: 'Enter an e-mail address or a telephone number',
    done: 'Your place is booked',
    call: {
      name: 'Your name',
      number: 'Your telephone number',
      button: 'Call me back',
      done: /on the next working day/,
    },
  },
} as const

async function findSession(page: Page, locale: keyof typeof words): Promise<void> {
  const { list, audience, title, book } = words[locale]
  await page.goto(`${list}?language=nl`) // Those that other journeys make and fill are in English.
  const filters = page.getByRole('main').getByRole('navigation').first()
  await page.getByText(audience[0], { exact: true }).first().click()
  await page.getByRole('link', { name: audience[1] }).first().click()
  await expect(page).toHaveURL(/audience=mentors/)
  await expect(filters).toBeVisible()
  const rows = page.getByRole('main').getByRole('listitem')
  const free = rows.filter({ has: page.getByRole('link', { name: book }) })
  await free.getByRole('link', { name: title }).first().click()
}

for (const javaScriptEnabled of [false, true])
  for (const locale of ['fr', 'nl', 'en'] as const)
    test.describe(`${locale}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled, extraHTTPHeaders: from() })

      test('somebody finds a session, forgets the telephone, books, and sees a code', async ({ page }) => {
        const { book, first, last, telephone, consent, missing, done } = words[locale]
        const who = person()
        await findSession(page, locale)
        await page.getByRole('link', { name: book }).click()
        const opened = Date.now()
        await page.getByLabel(first, { exact: true }).fill('Amina 🙂')
        await page.getByLabel(last, { exact: true }).fill(who.last)
        await page.getByLabel(consent).check()
        await expect.poll(() => Date.now() - opened).toBeGreaterThan(2000) // A form is not sent sooner than a person could.
        await page.getByRole('button', { name: book }).click()

        const summary = page.getByRole('main').getByRole('alert')
        await expect(summary).toContainText(missing)
        await expect(summary).toBeFocused()
        if (javaScriptEnabled) expect(await faults(page)).toEqual([])
        await expect(page.getByLabel(first, { exact: true })).toHaveValue('Amina 🙂')
        await expect(page.getByLabel(consent)).toBeChecked()

        await page.getByLabel(telephone, { exact: true }).fill(who.number)
        await page.getByRole('button', { name: book }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(done)
        await expect(page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)).toBeVisible()
        if (javaScriptEnabled) expect(await faults(page)).toEqual([])
        await expect(page).toHaveURL(/\/(inscription|inschrijven|book)$/)
      })
    })

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false, extraHTTPHeaders: from() })

  test('a full session offers the waiting list, and whoever waits is told so', async ({ page }) => {
    const who = person()
    await page.goto('/nl/infosessies?branch=antwerpen&audience=mentees')
    await expect(page.getByText('Volzet, maar je kunt op een plaats wachten')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Op de wachtlijst' }).click()
    const opened = Date.now()
    await page.getByLabel('Voornaam', { exact: true }).fill('Noor')
    await page.getByLabel('Achternaam', { exact: true }).fill(who.last)
    await page.getByLabel('Telefoon', { exact: true }).fill(who.number)
    await page.getByLabel(/Schrijf me meteen in/).check()
    await page.getByLabel(/Ik ga akkoord/).check()
    await expect.poll(() => Date.now() - opened).toBeGreaterThan(2000)
    await page.getByRole('button', { name: 'Zet me op de wachtlijst' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je staat op de wachtlijst')
  })

  for (const locale of ['fr', 'nl', 'en'] as const)
    test(`whoever would rather speak leaves a name and a number, in ${locale}`, async ({ page }) => {
      const { name, number, button, done } = words[locale].call
      await findSession(page, locale)
      await page.getByRole('link', { name: words[locale].book }).click()
      await page.getByRole('button', { name: button }).click()
      await expect(page.getByRole('main').getByRole('alert')).toBeFocused()

      await page.getByLabel(name, { exact: true }).fill('Amina')
      await page.getByLabel(number).fill(person().number)
      await page.getByRole('button', { name: button }).click()
      await expect(page.getByText(done)).toBeVisible()
    })

  test('a form that is sent in the same second is kept, and may be sent again', async ({ page }) => {
    await findSession(page, 'en')
    await page.getByRole('link', { name: 'Book my place' }).click()
    await page.getByLabel('First name').fill('Ama')
    await page.getByRole('button', { name: 'Book my place' }).click()

    await expect(page.getByRole('main').getByRole('alert')).toContainText('very fast')
    await expect(page.getByLabel('First name')).toHaveValue('Ama')
  })
})

test('readers see that places are going no later than two seconds after they went', async ({ page, request }) => {
  const list = '/nl/infosessies?branch=gent&audience=mentees'
  await page.goto(list)
  const session = /[\da-f-]{36}/.exec((await page.getByRole('main').innerHTML()).split('<time')[1] ?? '')?.[0]
  await expect(page.getByText('Er zijn plaatsen vrij')).toBeVisible()
  for (let place = 0; place < 10; place++) {
    const email = `place-${randomInt(1_000_000_000)}@example.org`
    const data = { firstName: 'Amina', lastName: 'Haddad', email, language: 'nl', consent: true }
    const answer = await request.post(`/api/info-sessions/${session}/bookings`, { data, headers: from() })
    expect(answer.status()).toBe(201)
  }
  const answered = Date.now()
  await expect(async () => {
    await page.goto(list)
    await expect(page.getByText('Nog maar enkele plaatsen vrij')).toBeVisible({ timeout: 100 })
  }).toPass({ intervals: [100] })
  expect(Date.now() - answered).toBeLessThan(2000)
})

test('two readers who open the form at the same moment book two places', async ({ browser, baseURL }) => {
  const list = await (await fetch(`${baseURL}/en/info-sessions?language=nl`)).text()
  const address = /href="(\/en\/info-sessions\/[^"]+\/book)"/.exec(list)?.[1] ?? ''
  const codes = await Promise.all(
    ['Ali', 'Leïla'].map(async (first) => {
      const context = await browser.newContext({ javaScriptEnabled: false, extraHTTPHeaders: from() })
      const page = await context.newPage()
      await page.goto(`${baseURL}${address}`)
      const opened = Date.now()
      await page.getByLabel('First name').fill(first)
      await page.getByLabel('Last name').fill(person().last)
      await page.getByLabel('E-mail address').fill(`${first}-${randomInt(1_000_000)}@example.org`.replace('ï', 'i'))
      await page.getByLabel(/I agree/).check()
      await expect.poll(() => Date.now() - opened).toBeGreaterThan(2000)
      await page.getByRole('button', { name: 'Book my place' }).click()
      const code = await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()
      await context.close()
      return code
    }),
  )
  expect(new Set(codes).size).toBe(2)
})
