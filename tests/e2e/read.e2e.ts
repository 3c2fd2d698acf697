import { expect, test } from '@playwright/test'

import { places } from './places'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`reading with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a newcomer lands in their language and finds a story', async ({ page }) => {
      await page.goto('/')
      await expect(page).toHaveURL(/\/fr$/)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

      await page.getByRole('link', { name: 'Tous les témoignages' }).click()
      await page.getByRole('link', { name: 'Chaque mardi à dix heures, à la même table' }).click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chaque mardi à dix heures, à la même table')
      await expect(page.getByText('Ce duo est inventé', { exact: false })).toBeVisible()
    })

    test('the language switch keeps the reader on the same story, and back leads back', async ({ page }) => {
      await page.goto('/fr/temoignages/chaque-mardi-a-dix-heures-a-la-meme-table')
      await page.getByRole('navigation', { name: 'Langues' }).getByRole('link', { name: 'nl' }).click()

      await expect(page).toHaveURL(/\/nl\/verhalen\/elke-dinsdag-om-tien-uur-aan-dezelfde-tafel$/)
      await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
      await page.goBack()
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    })

    test('a story that does not exist in the language is shown in its own, and says so', async ({ page }) => {
      await page.goto('/en/stories')
      const elsewhere = page.getByRole('link', { name: 'La soupe du jeudi' })
      await expect(elsewhere).toHaveAttribute('lang', 'fr')
      await elsewhere.click()

      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(page.getByText('You are reading the original in French.')).toBeVisible()
      await expect(page.locator('[lang=fr]').getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/fr\/temoignages\/la-soupe-du-jeudi$/)
      await expect(page.locator('link[hreflang=en]')).toHaveCount(0)
    })

    test('a list is narrowed by its filters, and each says beforehand how many it finds', async ({ page }) => {
      await page.goto('/nl/verhalen')
      const filters = page.getByRole('navigation', { name: 'Filteren' })
      await filters.getByText('Video', { exact: true }).click()
      await filters.getByRole('link', { name: 'Met video' }).click()
      await filters.getByText('Vestiging', { exact: true }).click()
      const gent = filters.getByRole('link', { name: 'Gent' })
      const promised = /\d+/.exec((await gent.textContent()) ?? '')?.[0] ?? ''
      await gent.click()

      await expect(page).toHaveURL(/\?branch=gent&video=with$/)
      await expect(page.getByText(new RegExp(`^${promised} resulta`))).toBeVisible()
      await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Elke dinsdag' })).toBeVisible()
      await expect(page.getByText('Doel niet bereikt')).toHaveCount(0)
    })

    test('a report is read chapter by chapter', async ({ page }) => {
      await page.goto('/en/publications/annual-report-2020')
      await page.getByRole('main').getByRole('link').filter({ hasText: 'Looking ahead to 2021' }).first().click()

      await expect(page).toHaveURL(/\/annual-report-2020\/6$/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Looking ahead to 2021')
    })

    test('an address where nothing stands has words, a search and every language', async ({ page }) => {
      const answer = await page.goto('/nl/verhalen/bestaat-niet')

      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('searchbox')).toBeVisible()
      await expect(page.getByRole('navigation', { name: 'Talen' }).getByRole('link', { name: 'fr' })).toHaveAttribute(
        'href',
        '/fr',
      )
    })
  })
}

test.describe('the language of a first visit', () => {
  for (const [header, locale] of [
    ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
    ['ti,fr;q=0.4,en;q=0.3', 'fr'],
    ['fr;q=0.2,en-GB;q=0.9', 'en'],
    ['ar,ti', 'en'],
    ['', 'en'],
    ['*;q=oops,,;;', 'en'],
  ] as const) {
    test(`is ${locale} for “${header}”`, async ({ request }) => {
      const answer = await request.get('/', { headers: { 'accept-language': header }, maxRedirects: 0 })

      expect(answer.status()).toBe(307)
      expect(new URL(answer.headers().location ?? '', 'http://x').pathname).toBe(`/${locale}`)
    })
  }
})

for (const path of [
  '/de',
  '/fr/verhalen',
  '/nl/temoignages',
  '/fr/stories',
  '/fr/%E0%A4%A',
  '/fr/temoignages/a/b',
  `/fr/${'x'.repeat(2000)}`,
  '/fr/missing',
  '/en/pages',
  '/favicon.ico',
  '/sitemap.xmlx',
  '/adminx',
]) {
  test(`${path.slice(0, 40)} is not found, in words`, async ({ request }) => {
    const answer = await request.get(path)

    expect(answer.status()).toBe(404)
    expect(await answer.text()).toContain('<h1')
  })
}

for (const path of ['/captions/impact', '/og/stories', '/media/nothing.png', '/.well-known/impact']) {
  test(`${path} is not found either, and breaks nothing`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404)
  })
}

test('what a list was narrowed by is said in words, even where nothing is left', async ({ page }) => {
  await page.goto('/fr/temoignages?theme=langues&branch=gand')
  const filters = page.getByRole('navigation', { name: 'Filtrer' })
  await expect(filters.getByText('Langues').last()).toBeVisible()
  await expect(filters.getByText('Gand').last()).toBeVisible()
  await expect(filters.getByText(/: gand/)).toHaveCount(0)
})

for (const name of ['home', 'story', 'report', 'impact', 'events', 'branch', 'missing'] as const)
  test(`on paper ${name} has its words and its own address, and nothing to click one’s way with`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(places.fr[name])
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('contentinfo').getByText('http://localhost', { exact: false })).toBeVisible()
  })
