import { expect, test } from '@playwright/test'

import { portalAddress, stepAddress } from '../../src/content/portalAddress'
import { htmlFaults } from './htmlFaults'
import { lookAgain } from './lookAgain'
import { answerAll, whoCame } from './whoCame'

// As for the pages of readers: what people set in their browser, a test has to add.
test.use({ bypassCSP: true })

test('nobody loses anything of their application, however large they read, and its HTML is valid', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const { page } = await whoCame(browser)
  await page.getByRole('button', { name: 'Apply now' }).click()
  const storageState = await page.context().storageState()
  const mine = await (await browser.newContext({ storageState, bypassCSP: true })).newPage()
  await mine.goto(stepAddress('nl', 1))
  await answerAll(mine, { atEach: () => lookAgain(mine) })
  for (const path of [portalAddress('nl'), portalAddress('nl', 'data'), portalAddress('nl', 'call')]) {
    await mine.goto(path)
    await lookAgain(mine)
  }

  const pages = new Map<string, string>()
  for (const locale of ['fr', 'nl', 'en'] as const)
    for (const address of [
      portalAddress(locale),
      ...[1, 2, 3, 4, 5, 6].map((step) => stepAddress(locale, step)),
      ...(['call', 'data', 'devices'] as const).map((name) => portalAddress(locale, name)),
    ]) {
      const answer = await mine.request.get(address)
      expect([answer.status(), new URL(answer.url()).pathname]).toEqual([200, address])
      pages.set(address, await answer.text())
    }
  expect(htmlFaults(pages)).toEqual([])
})
