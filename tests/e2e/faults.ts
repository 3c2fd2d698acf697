import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Axe = { run: (options: RunOptions) => Promise<AxeResults> }

/** What axe finds on the page, no rule switched off, light and dark: rule and element, so that a failure says where to look. */
export async function faults(page: Page): Promise<string[]> {
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
