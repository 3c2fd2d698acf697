import type { Page, Route } from '@playwright/test'
import { expect, test } from '@playwright/test'

import { places } from './places'

for (const width of [360, 1280])
  test(`on a slow line at ${width} px the words come first, and stay where they are`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const held: Route[] = []
    let open = false
    await page.route(/\.(avif|webp|jpe?g|png|svg|woff2?)(\?|$)/, (route) =>
      open ? route.continue() : held.push(route),
    )
    await page.addInitScript(countShifts)
    await page.goto(places.fr.story, { waitUntil: 'commit' })

    const words = page.getByRole('main').locator('p, blockquote')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(words.last()).toBeVisible()
    await expect(words.first()).not.toHaveCSS('opacity', '0')
    await expect.poll(() => held.length).toBeGreaterThan(1)
    const [before] = await placesOf(page)

    open = true
    await Promise.all(held.map((route) => route.continue()))
    await page.waitForLoadState('load')
    await page.evaluate(() => document.fonts.ready)
    await expect.poll(() => page.getByRole('main').locator('img').first().evaluate(isDrawn)).toBe(true)

    const [after] = await placesOf(page)
    expect(Math.abs((after ?? 0) - (before ?? 0))).toBeLessThan(40)
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.05)
  })

/** Runs in the page: the layout shifts that the reader did not cause, added up. */
function countShifts(): void {
  const count = { shifted: 0 }
  Object.assign(window, count)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) (window as unknown as typeof count).shifted += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

const isDrawn = (image: Element) => (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0

/** How far down each part of the text stands. */
const placesOf = (page: Page): Promise<number[]> =>
  page
    .getByRole('main')
    .locator('h2')
    .evaluateAll((headings) => headings.map((heading) => heading.getBoundingClientRect().top + scrollY))
