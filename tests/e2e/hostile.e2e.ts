import { randomUUID } from 'node:crypto'
import { request as ask } from 'node:http'
import { connect } from 'node:net'

import type { Page } from '@playwright/test'

import { documentKinds, fillEveryText } from './fillEveryText'
import { expect, test } from './fixtures'
import { places } from './places'

const family = '👨‍👩‍👧‍👦 مرحبا بالعالم "L’été" \'là\''
const script = '</script><script>window.hacked=1</script><img src=x onerror=window.hacked=1> & {{1}} %s \0\x07\uD83D'

// An address once published is never given to another document: a second try needs other words.
const zorglub = `zorglub${randomUUID().slice(0, 8)}`

const texts = [
  ['families, Arabic, quotes and scripts', `${zorglub} ${family} ${script} `.repeat(3), documentKinds],
  // No database and no index may mind how long a word is; these two have every kind of field between them.
  ['ten thousand characters without a space', `${zorglub}${'Donaudampfschiff'.repeat(625)}`, ['stories', 'pages']],
] as const

const made: string[] = []

test.afterEach(async ({ editor }) => {
  for (const at of made.splice(0)) await editor.api.delete(at)
})

for (const [name, text, kinds] of texts)
  for (const kind of kinds)
    test(`an editor who writes ${name} into every field of ${kind} loses nothing and harms nobody`, async ({
      page,
      editor,
      request,
    }) => {
      const created = await editor.api.post(`/api/${kind}?draft=true&depth=0&locale=fr`, {
        data: fillEveryText(kind, { text, sound: false }),
      })
      expect(created.status(), await created.text()).toBe(201)
      const { id } = ((await created.json()) as { doc: { id: string } }).doc
      const at = `/api/${kind}/${id}`
      made.push(at)

      const shared = await editor.api.post(`${at}/share`, { data: { language: 'fr', days: 1 } })
      const { address: preview } = (await shared.json()) as { address: string }
      expect((await request.get(preview)).status()).toBe(200)

      const refused = await editor.api.post(`${at}/publish`, { data: { languages: ['fr'] } })
      expect(refused.status()).toBe(409)
      const { lacks } = (await refused.json()) as { lacks: { fr: string[] } }
      expect(lacks.fr).toContainEqual(expect.stringMatching(/^Résumé: .*300/))

      const data = fillEveryText(kind, { text, sound: true })
      const mended = await editor.api.patch(`${at}?draft=true&depth=0&locale=fr`, { data })
      expect(mended.status(), await mended.text()).toBe(200)
      const published = await editor.api.post(`${at}/publish`, { data: { languages: ['fr'] } })
      expect(await published.json()).toEqual({ ok: true })

      const states = (await (await editor.api.get(`${at}/languages`)).json()) as { locale: string; address?: string }[]
      const address = states.find(({ locale }) => locale === 'fr')?.address ?? ''
      await page.setViewportSize({ width: 320, height: 800 })
      await isReadable(page, address)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(text.slice(0, 40))
      await isReadable(page, address.split('/').slice(0, -1).join('/'))
      await isReadable(page, `${places.fr.search}?q=${encodeURIComponent(text.slice(0, 16))}`)
      await expect(page.getByRole('main').locator(`a[href="${address}"]`).first()).toBeVisible()
      for (const file of ['/fr/feed.xml', '/sitemap.xml']) expect(await faultOfXml(page, file), file).toBe('')
      const picture = await request.get(`/og/${kind}/${id}/fr`)
      expect(picture.headers()['content-type']).toBe('image/png')
      expect((await picture.body()).length).toBeGreaterThan(5000)
    })

/** A reader on a narrow screen sees the page, nothing runs off it, no text acts, and what machines read parses. */
async function isReadable(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path)
  expect(answer?.status(), path).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over, path).toBeLessThanOrEqual(0)
  for (const facts of await page.locator('script[type="application/ld+json"]').allTextContents())
    expect(JSON.parse(facts)).toHaveProperty('@graph')
}

// The page's own policy lets no script fetch, so the file is asked for beside it.
const faultOfXml = async (page: Page, file: string): Promise<string> =>
  page.evaluate(
    (xml) => new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')?.textContent ?? '',
    await (await page.request.get(file)).text(),
  )

const questions = [`${family} ${script}`, "%') or 1=1 -- :*|!&<->", '\uE000mentor\uE001', 'x'.repeat(3000)]

for (const question of questions)
  test(`a reader who looks for “${question.slice(0, 20)}” gets an answer in words`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    const words = encodeURIComponent(question.replace(/\p{Cs}/gu, ''))
    await isReadable(page, `${places.fr.search}?q=${words}`)
    await isReadable(page, `${places.fr.stories}?theme=${words}&branch=${words}&video=${words}&page=${words}`)
    await isReadable(page, `${places.fr.publications}?kind=${words}&year=${words}`)
    await isReadable(page, `${places.fr.campaigns}?audience=${words}`)
    await isReadable(page, `${places.fr.events}?when=${words}`)
  })

const long = 'a'.repeat(8000)
const addresses = [
  ...['/%00', '/fr/%00', '/fr/temoignages/a%00b', '/fr/%0d%0aSet-Cookie:x=1', '/fr/%ff', '/fr/temoignages/%ff'],
  ...['/%', '/fr/%', '/fr/%E0%A4', '/fr/temoignages/%E0%A4%A', '/fr/%2e%2e/%2e%2e/etc/passwd', '/fr/..%2f..%2fetc'],
  ...['/preview/%ff', '/og/%ff', '/captions/%ff', '/media/%ff', '/api/%ff', '/admin/%ff', '/og/nothing'],
  ...['/%5Cevil.example', '/%2F%2Fevil.example', `/fr/${long}`, `/fr/temoignages/${long}`, `/${long}`],
  ...['/fr/constructor', '/fr/__proto__', '/toString', '/fr/publications/rapport-annuel-2020/99'],
]

for (const address of addresses)
  test(`${address.slice(0, 40)} is not found, in words`, async ({ baseURL }) => {
    const { status, body } = await askRaw(baseURL, address)

    expect(status).toBe(404)
    expect(body).toContain('<h1')
    expect(body).toContain(address.startsWith('/fr') && !address.includes('%2e') ? '<html lang="fr"' : '<html lang="')
  })

for (const address of [
  '//evil.example',
  '/\\evil.example',
  '/\\\\evil.example/',
  '///evil.example',
  '/fr//evil.example',
])
  test(`${address} leads nowhere else`, async ({ baseURL }) => {
    const { status, location = '/' } = await askRaw(baseURL, address)

    expect(status).toBeLessThan(500)
    expect(new URL(location, baseURL).origin).toBe(baseURL)
  })

for (const address of [
  '/api/stories?where[title][equals]=%00',
  '/api/stories?page=1e99',
  '/api/stories?limit=1e99',
  '/api/stories?locale=%00',
  '/api/stories/%00',
  '/og/constructor/00000000-0000-7000-8000-000000000000/fr',
])
  test(`${address} is refused, and breaks nothing`, async ({ baseURL }) => {
    const { status } = await askRaw(baseURL, address)

    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

for (const [request, status] of [
  [`GET /fr/${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431],
  ['GET /fr/témoignages HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ['GET /fr HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 400],
  ['GET /fr HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n', 400],
  ['nonsense\r\n\r\n', 400],
] as const)
  test(`${JSON.stringify(request.slice(0, 70))} is refused in words with ${status}`, async ({ baseURL }) => {
    const answer = await sendRaw(baseURL, request)

    expect(answer).toContain(`HTTP/1.1 ${status} `)
    expect(answer).toContain('We konden dit adres niet lezen.')
  })

/** What comes back for these very bytes. */
const sendRaw = (baseURL: string | undefined, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseURL ?? '')
    const socket = connect({ host: hostname, port: Number(port), timeout: 20_000 })
    let answer = ''
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part))
    socket.on('end', () => resolve(answer)).on('error', reject)
    socket.write(bytes)
  })

type Answer = { status: number; location?: string; body: string }

/** Asks for an address exactly as it is written; a browser would tidy it first. */
const askRaw = (baseURL: string | undefined, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseURL ?? '')
    const question = ask({ hostname, port, path, headers: { accept: 'text/html' }, timeout: 20_000 }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => (body += part))
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, body })
      })
    })
    question.on('error', reject)
    question.end()
  })
