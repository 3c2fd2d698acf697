import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { demoEditor, expect, test } from './fixtures'
import { places } from './places'
import { routes } from './routes'

/** Asks until the answer is the new one; an old answer to a question asked over a second after the change fails. */
async function isSeenWithinASecond(ask: () => Promise<unknown>, wanted: unknown) {
  const changed = Date.now()
  for (;;) {
    const asked = Date.now()
    const answer = await ask()
    if (JSON.stringify(answer) === JSON.stringify(wanted)) return
    if (asked - changed > 1000) expect(answer).toEqual(wanted)
  }
}

test('pages that are kept show a new story within a second, and a withdrawn one no longer', async ({
  request,
  editor,
  aStory,
}) => {
  const paths = ['/en/stories', '/en', '/en/feed.xml', '/sitemap.xml']
  const showing = (word: string) =>
    Promise.all(paths.map(async (path) => (await (await request.get(path)).text()).includes(word)))
  const id = await aStory({ en: 'A quillfeather story' })
  expect(await showing('quillfeather')).toEqual([false, false, false, false])

  await editor.ask(id, 'publish', { languages: ['en'] })
  await isSeenWithinASecond(() => showing('quillfeather'), [true, true, true, true])
  const read = () => request.get('/en/stories/a-quillfeather-story')
  expect((await read()).headers()['cache-control']).toContain('s-maxage=1')

  await editor.change(id, 'en', { title: 'A quillfeather tale' })
  await editor.ask(id, 'publish', { languages: ['en'] })
  await isSeenWithinASecond(async () => (await (await read()).text()).includes('A quillfeather tale'), true)

  await editor.ask(id, 'unpublish', { language: 'en' })
  await isSeenWithinASecond(async () => (await read()).status(), 410)
  await isSeenWithinASecond(() => showing('quillfeather'), [false, false, false, false])
})

test('a calendar to subscribe to is sent once: whoever has it hears that nothing has changed', async ({ request }) => {
  for (const path of ['/en/info-sessions/en.ics', '/fr/seances-info/fr.ics']) {
    const first = await request.get(path)
    expect(first.status()).toBe(200)
    expect(first.headers()['content-type']).toContain('text/calendar')
    const { etag = '' } = first.headers()
    expect(etag).not.toBe('')
    const again = await request.get(path, { headers: { 'if-none-match': etag } })
    expect(again.status()).toBe(304)
    expect(await again.body()).toHaveLength(0)
    expect((await request.get(path, { headers: { 'if-none-match': '"another"' } })).status()).toBe(200)
  }
})

test.describe('what stands in a page as readers get it', () => {
  for (const [name, path] of Object.entries(places.en))
    test(`${name} has no script, and a policy that allows none`, async ({ request }) => {
      const answer = await request.get(path)
      const page = await answer.text()

      expect(page.match(/<script(?! type="application\/ld\+json")[^>]*>/g)).toBeNull()
      expect(page).not.toMatch(/name="press"| on[a-z]+=|style="/)
      expect(answer.headers()['content-security-policy']).toContain("script-src 'none'")
      expect(answer.headers().vary).toBe('Accept-Encoding')
      expect(answer.headers()['set-cookie']).toBeUndefined()
    })

  test('nothing is refused by the policy, pictures, fonts and styles stand', async ({ page }) => {
    const refused: string[] = []
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
    for (const path of [places.fr.home, places.fr.story, places.fr.report, places.fr.impact]) {
      await page.goto(path, { waitUntil: 'load' })
      expect(await page.evaluate(() => document.fonts.check('1rem "Bricolage Grotesque"'))).toBe(true)
    }
    expect(refused).toEqual([])
  })
})

test('a part of a page is the whole page, and what cannot be done with a page is refused', async ({ request }) => {
  const whole = await (await request.get(places.en.story)).text()
  const part = await request.get(places.en.story, { headers: { range: 'bytes=0-9' } })
  expect([part.status(), await part.text()]).toEqual([200, whole])
  const old = { 'if-modified-since': new Date().toUTCString(), 'if-match': '"none"', 'if-range': '"none"' }
  expect((await request.get(places.en.story, { headers: old })).status()).toBe(200)
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    expect((await request.fetch(places.en.story, { method })).status(), method).toBe(405)
})

test('whoever reads first, with whatever cookies, the next reader gets nothing of theirs', async ({
  editor,
  playwright,
  baseURL,
}) => {
  const manifest = JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as Record<string, string>
  expect([...new Set(Object.values(manifest))].sort()).toEqual(Object.keys(routes).sort())

  const stranger = await playwright.request.newContext({ baseURL })
  const cookie = [editor.cookie, '__Host-member=forged', '__Host-booking=forged'].join('; ')
  const { email } = demoEditor
  for (const [route, { at, kept }] of Object.entries(routes)) {
    const path = await addressOf(stranger, at)
    const readBoth = async () => ({
      mine: await editor.api.get(path, { headers: { cookie }, maxRedirects: 0 }),
      theirs: await stranger.get(path, { maxRedirects: 0 }),
    })
    const { mine, theirs } = await readBoth()
    const isShared = (answer: typeof mine) => /s-maxage|immutable/.test(answer.headers()['cache-control'] ?? '')
    const isKept = isShared(mine) || isShared(theirs)

    expect(isKept, `${route} at ${path}`).toBe(kept)
    // Between the two somebody else may publish something that stands on this page, but not again and again.
    if (kept)
      await expect(async () => {
        const again = await readBoth()
        expect(await again.theirs.body(), route).toEqual(await again.mine.body())
      }).toPass({ timeout: 15_000 })
    expect(await theirs.text(), route).not.toContain(email)
    expect(theirs.headers()['set-cookie'], route).toBeUndefined()
  }
  await stranger.dispose()
})

/** An address as it stands, or the one that a page leads to. */
async function addressOf(reader: { get: (path: string) => Promise<{ text: () => Promise<string> }> }, at: string) {
  const [, what, page, below = ''] =
    /^(first|first form|first track|first picture|picture to share) of (\S+)(?: and its (.+))?$/.exec(at) ?? []
  if (!what || !page) return at
  const text = await (await reader.get(page)).text()
  const [list = page] = page.split('?')
  const pattern = {
    first: new RegExp(`href="(${list}/[^"?.]+)"`),
    'first form': new RegExp(`href="(${list}/[^"?]+/book)"`),
    'first track': /<track[^>]*src="([^"]+)"/,
    'first picture': /<img[^>]*src="([^"]+)"/,
    'picture to share': /property="og:image" content="[^"]*?(\/og\/[^"]+)"/,
  }[what]
  const [, found] = pattern?.exec(text) ?? []
  return found ? found + below : `nothing at ${at}`
}

// One after the other, because the announcement stands on the pages whose pictures are compared.
test.describe.serial('what readers get', () => {
  test('what stands around all pages is the new one on each of them within a second, asked before or not', async ({
    request,
    editor,
  }) => {
    const change = async (text: string) => {
      const answer = await editor.api.post('/api/globals/banner?locale=en', { data: { text } })
      expect(answer.ok(), await answer.text()).toBe(true)
    }
    const { text: before } = (await (await editor.api.get('/api/globals/banner?locale=en')).json()) as { text: string }
    const paths = ['/en', '/en/partners', '/en/stories?page=1', '/en/search?q=duo']
    try {
      for (const word of ['quernstone', 'wimberry', 'skelder']) {
        await change(`A ${word} announcement.`)
        const read = async (path: string) =>
          (await (await request.get(path)).text()).includes(`A ${word} announcement.`)
        const pages = [...paths, `/en/search?q=${word}`, `/en/events?month=${word}`]
        await isSeenWithinASecond(
          () => Promise.all(pages.map(read)),
          pages.map(() => true),
        )
      }
    } finally {
      await change(before)
    }
  })

  for (const [at, name] of (['story', 'report', 'impact', 'method', 'missing'] as const).entries())
    test(`looks as it was drawn: ${name}`, async ({ page }) => {
      await page.setViewportSize({ width: at % 2 ? 360 : 1280, height: 3000 })
      const address = places.fr[name]
      const look = async () => {
        await page.goto(address, { waitUntil: 'networkidle' })
        return page.screenshot({ animations: 'disabled', mask: [page.locator('video')] }) // A player turns while it loads.
      }
      const printed = await look()
      // What is sent to a page passes the press, so the answer is the page with all that Next puts into it.
      await page.route(
        (url) => url.pathname + url.search === address,
        (route) => route.continue({ method: 'POST' }),
      )
      const drawn = await look()

      expect(await page.content()).toContain('self.__next_f')
      const kept = test.info().snapshotPath(`${name}.png`)
      mkdirSync(path.dirname(kept), { recursive: true })
      writeFileSync(kept, printed)
      // The browser itself smooths a few edges differently from one time to the next.
      expect(drawn).toMatchSnapshot(`${name}.png`, { maxDiffPixels: 200 })
    })
})
