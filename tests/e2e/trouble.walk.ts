import { expect, test } from '@playwright/test'

import { errorPage } from '../../src/server/front/errorPage'
import { faults } from './faults'
import { htmlFaults } from './htmlFaults'
import { lookAgain } from './lookAgain'

const troubles = [403, 413, 500, 503] as const

test('pages that stand when nothing else does are valid, open to all and lose nothing', async ({ page }) => {
  const pages = new Map<string, string>()
  for (const locale of ['fr', 'nl', 'en'] as const)
    for (const status of troubles) {
      const html = errorPage({ locale, status, reference: status === 500 ? 'A1B2C3' : undefined })
      pages.set(`${status} ${locale}`, html)
      await page.setContent(html)
      expect(await faults(page), `${status} ${locale}`).toEqual([])
      await lookAgain(page)
    }
  expect(htmlFaults(pages)).toEqual([])
})
