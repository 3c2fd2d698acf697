import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { AxeResults } from 'axe-core'

import { firstOf, places } from './places'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page, no rule switched off: rule and element, so that a failure says where to look. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary?.split('\n')[1] ?? ''}`),
  )
}

for (const locale of ['fr', 'nl', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme })

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
}
