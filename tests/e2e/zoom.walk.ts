import { expect, test } from '@playwright/test'

import { lookAgain } from './lookAgain'
import { firstOf, places } from './places'

// Readers enlarge text with styles of their own, which the page’s policy lets a browser add and a test not.
test.use({ bypassCSP: true })

for (const [name, path] of Object.entries(places.nl))
  test(`nobody loses anything on ${name}, however large they read`, async ({ page }) => {
    await page.goto(path)
    await lookAgain(page)
  })

for (const list of firstOf.nl)
  test(`nobody loses anything on the first document of ${list}, however large they read`, async ({ page }) => {
    await page.goto(list)
    await page.getByRole('main').locator(`a[href^="${list}/"]`).first().click()
    await page.waitForURL(`**${list}/**`)
    await lookAgain(page)
  })

test('the menu opens and all of it can be reached, however large somebody reads', async ({ page }) => {
  await page.goto(places.fr.home)
  await page.locator('header details').evaluate((fold: HTMLDetailsElement) => (fold.open = true))
  await lookAgain(page, async (who) => {
    for (const link of await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link').all()) {
      await link.scrollIntoViewIfNeeded()
      await expect.soft(link, who).toBeInViewport({ ratio: 0.9 })
    }
  })
})
