import { expect, test } from '@playwright/test'

import { deskAddress } from '../../src/content/deskAddress'
import { portalAddress, stepAddress } from '../../src/content/portalAddress'
import { aRun } from './courseRun'
import { comeIn } from './enterDesk'
import { faults } from './faults'
import { htmlFaults } from './htmlFaults'
import { lookAgain } from './lookAgain'
import { coordinator } from './sessionSoon'
import { whoWasMet } from './whoApplied'
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
      await mine.goto(address)
      expect(await faults(mine), address).toEqual([])
      const answer = await mine.request.get(address)
      expect([answer.status(), new URL(answer.url()).pathname]).toEqual([200, address])
      pages.set(address, await answer.text())
    }
  expect(htmlFaults(pages)).toEqual([])
})

test('axe finds nothing on training, the board, a file and its interview, and nothing is lost, in any language', async ({
  browser,
}) => {
  test.setTimeout(400_000)
  const { page, file, desk } = await whoWasMet(browser, 'nl', 'mentor')
  const { run } = await aRun(desk)
  const known = async (of: typeof page) =>
    (await browser.newContext({ storageState: await of.context().storageState(), bypassCSP: true })).newPage()
  const mine = await known(page)
  const theirs = await known(await comeIn(browser, coordinator))
  const id = new URL(file).pathname.split('/').at(-1) ?? ''
  for (const locale of ['fr', 'nl', 'en'] as const) {
    const board = deskAddress(locale, 'applications')
    const places = [
      [mine, portalAddress(locale)],
      [mine, portalAddress(locale, 'training')],
      ...['', `/${id}`, `/${id}/interview`, '/import', `/invite?person=${id}`].map(
        (tail) => [theirs, board + tail] as const,
      ),
      [theirs, `${deskAddress(locale, 'courses')}/${run}`],
    ] as const
    for (const [who, at] of places) {
      await who.goto(at)
      await expect(who.getByRole('heading', { level: 1 })).toBeVisible()
      for (const summary of await who.getByRole('main').locator('summary').all()) await summary.click()
      expect(await faults(who), at).toEqual([])
      if (locale === 'fr') await lookAgain(who) // The longest words.
    }
  }
})
