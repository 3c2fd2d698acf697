import { deskAddress } from '../../src/content/deskAddress'
import { expect, test } from './fixtures'
import { htmlFaults } from './htmlFaults'
import { deskPlaces, firstOf, places } from './places'

const locales = ['fr', 'nl', 'en'] as const

test('the HTML of every page type is valid', async ({ request }) => {
  test.setTimeout(240_000)
  const pages = new Map<string, string>()
  for (const address of locales.flatMap((one) => [
    ...Object.values(places[one]),
    ...firstOf[one],
    ...deskPlaces[one],
  ])) {
    const html = await (await request.get(address)).text()
    expect(html, address).not.toMatch(/class="[^"]*\b(undefined|null|false)\b/)
    pages.set(address, html)
  }

  expect(htmlFaults(pages)).toEqual([])
})

test('the HTML of every page behind the desk’s door is valid', async ({ administrator }) => {
  const pages = new Map<string, string>()
  for (const locale of locales)
    for (const address of [
      deskAddress(locale),
      deskAddress(locale, 'doors'),
      deskAddress(locale, 'phone'),
      `${deskAddress(locale, 'colleagues')}?done=closed`,
    ]) {
      const answer = await administrator.request.get(address)
      expect(answer.status(), address).toBe(200)
      pages.set(address, await answer.text())
    }

  expect(htmlFaults(pages)).toEqual([])
})
