import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

import { firstOf, places } from './places'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Axe = { run: (options: RunOptions) => Promise<AxeResults> }

/** What axe finds on the page, no rule switched off, light and dark: rule and element, so that a failure says where to look. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return [...(await faultsIn(page, 'light')), ...(await faultsIn(page, 'dark'))]
}

async function faultsIn(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }) // Colours that are still on their way have no contrast yet.
  const { violations } = await page.evaluate(() =>
    // Every rule runs; what passed is not described element by element, which takes longer than the rules themselves.
    (window as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }),
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${colorScheme}: ${id}: ${String(target)} ${failureSummary?.split('\n')[1] ?? ''}`,
    ),
  )
}

for (const locale of ['fr', 'nl', 'en'] as const) {
  test.describe(locale, () => {
    for (const [name, path] of Object.entries(places[locale])) {
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        await page.goto(path)
        expect(await faults(page)).toEqual([])
      })
    }

    for (const list of firstOf[locale]) {
      test(`axe finds nothing on the first document of ${list}`, async ({ page }) => {
        await page.goto(list)
        await page.getByRole('main').locator(`a[href^="${list}/"]`).first().click()
        await page.waitForURL(`**${list}/**`)
        expect(await faults(page)).toEqual([])
      })
    }

    test('axe finds nothing on a small screen with the menu open', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 })
      await page.goto(places[locale].home)
      await page.locator('header summary').click()
      expect(await faults(page)).toEqual([])
    })
  })
}
