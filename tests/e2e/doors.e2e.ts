import { demoEditor, expect, test } from './fixtures'
import { places } from './places'

/** Each door with an address, and what its policy must say. */
const doors = [
  ['a page', places.fr.home, "script-src 'none'", undefined],
  ['a page that nobody keeps', places.fr.results, "script-src 'none'", undefined],
  ['a page that is not there', places.fr.missing, "script-src 'none'", undefined],
  ['a feed', '/fr/feed.xml', 'sandbox', undefined],
  ['the sitemap', '/sitemap.xml', 'sandbox', undefined],
  ['robots.txt', '/robots.txt', 'sandbox', undefined],
  ['a dead preview', '/preview/nothing', "'strict-dynamic'", 'no-store'],
  ['the portal', '/fr/portail', "'strict-dynamic'", 'no-store'],
  ['the desk', '/nl/balie', "'strict-dynamic'", 'no-store'],
  ['the admin', '/admin/login', "'strict-dynamic'", 'no-store'],
  ['the API', '/api/stories', "form-action 'none'", 'no-store'],
  ['what is not at the API', '/api/nothing', "form-action 'none'", 'no-store'],
  ['a file of the API', '/api/media/file/nothing.jpg', 'sandbox', 'no-store'],
  ['a file that is not there', '/media/nothing.jpg', 'sandbox', undefined],
  ['the answer that all is well', '/healthz', "default-src 'none'", 'no-store'],
] as const

for (const [name, path, policy, kept] of doors)
  test(`${name} says what a browser may do with it`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).toContain(policy)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['strict-transport-security']).toBeUndefined() // The tests run without encryption.
    if (kept) expect(headers['cache-control']).toBe(kept)
  })

test('each answer of the admin has a word of its own, that its scripts carry', async ({ request }) => {
  const wordOf = async () => {
    const answer = await request.get('/admin/login')
    const word = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1] ?? 'none'
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(3)
    for (const script of scripts) expect(script).toContain(`nonce="${word}"`)
    return word
  }
  expect(await wordOf()).not.toBe(await wordOf())
})

test('a word that a reader brings themselves does not count', async ({ request }) => {
  const headers = { 'content-security-policy': "script-src 'nonce-mine'" }
  expect(await (await request.get('/admin/login', { headers })).text()).not.toContain('nonce="mine"')
})

/** What other sites can make a browser say about itself. */
const foreign = {
  'another site': { origin: 'https://evil.example' },
  'another site in a new browser': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'a sandboxed frame': { origin: 'null' },
  'somebody who hides where they are': {},
  'another site that hides where it is': { 'sec-fetch-site': 'cross-site' },
  'a neighbour': { 'sec-fetch-site': 'same-site' },
}

const bodies = {
  'text/plain': '{"title":"taken over"}',
  'application/x-www-form-urlencoded': 'title=taken+over',
  'application/json': '{"title":"taken over"}',
  'multipart/form-data; boundary=B': '--B\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n{}\r\n--B--\r\n',
}

for (const [who, said] of Object.entries(foreign))
  test(`what ${who} sends with a colleague’s cookie is refused at every door`, async ({
    editor,
    playwright,
    baseURL,
    aStory,
  }) => {
    const id = await aStory({ fr: 'Intacte' })
    const { cookie } = editor
    const browser = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { ...said, cookie } })
    const targets = [
      ['POST', '/api/stories'],
      ['PATCH', `/api/stories/${id}`],
      ['DELETE', `/api/stories/${id}`],
      ['POST', `/api/stories/${id}/publish`],
      ['POST', '/api/staff/login'],
      ['POST', '/api/staff/logout'],
      ['POST', '/api/staff/refresh-token'],
      ['POST', '/api/globals/banner'],
      ['POST', '/api/media'],
      ['POST', '/admin/login'],
      ['POST', '/fr'],
      ['POST', '/fr/portail'],
      ['POST', '/nl/balie'],
    ] as const
    for (const [method, path] of targets)
      for (const [type, data] of Object.entries(bodies)) {
        const headers = { 'content-type': type, ...(path === '/admin/login' && { 'next-action': 'a'.repeat(42) }) }
        const answer = await browser.fetch(path, { method, headers, data })
        expect(answer.status(), `${method} ${path} ${type}`).toBe(403)
        expect(answer.headers()['set-cookie'], path).toBeUndefined()
        expect(answer.headers()['access-control-allow-origin'], path).toBeUndefined()
      }
    await browser.dispose()
    const { title } = (await (await editor.api.get(`/api/stories/${id}?draft=true&locale=fr`)).json()) as {
      title: string
    }
    expect(title).toBe('Intacte')
  })

test('the sign-in of a colleague stands in a cookie that no script reads and no other site sends', async ({ page }) => {
  await page.goto('/fr/accueil/connexion')
  await page.getByLabel('Adresse e-mail').fill(demoEditor.email)
  await page.getByLabel('Mot de passe').fill(demoEditor.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL('**/fr/accueil')
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'duo-staff')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', domain: 'localhost' })
})
