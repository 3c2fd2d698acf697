import path from 'node:path'

import { deskAddress } from '../../src/content/deskAddress'
import { hiddenFields } from '../helpers/signIn'
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

test('the HTML of a session, of its form, and of the form with faults is valid', async ({ request }) => {
  const pages = new Map<string, string>()
  for (const locale of locales) {
    const list = await (await request.get(places[locale].sessions)).text()
    const [, form = ''] = /href="([^"]+\/(?:inscription|inschrijven|book))"/.exec(list) ?? []
    for (const address of [path.dirname(form), form]) {
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(200)
      pages.set(address, await answer.text())
    }
    const [first = ''] = (pages.get(form) ?? '').split('</form>')
    const multipart = Object.fromEntries(hiddenFields(`${first}</form></main>`))
    const answer = await request.post(form, { multipart, headers: { 'sec-fetch-site': 'same-origin' } })
    pages.set(`${form}?sent`, await answer.text())
    expect(pages.get(`${form}?sent`)).toContain('role="alert"')
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
