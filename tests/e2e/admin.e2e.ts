import { readFileSync } from 'node:fs'

import type { Page } from '@playwright/test'

import { aPicture } from '../helpers/badFiles'
import { signIn } from '../helpers/signIn'
import { demoEditor, expect, test } from './fixtures'
import { linkFor } from './letters'

const { email, password } = demoEditor

test('an editor writes a story in the admin, is told what it lacks, and publishes one language', async ({
  page,
  editor,
}) => {
  test.setTimeout(120_000) // The admin weighs much, and two cores share it with the server.
  await page.goto('/admin/collections/stories/create?locale=nl')
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL(/stories\/[\da-f-]{36}/)
  const id = /stories\/([\da-f-]{36})/.exec(page.url())?.[1] ?? ''
  await page.locator('#field-title').fill('Geschreven in de admin')
  await page.getByRole('button', { name: /\(nl\)/ }).click()
  const panel = page.getByRole('region', { name: 'Langues' }).getByRole('listitem').filter({ hasText: 'Néerlandais' })
  await expect(panel.getByText('Il manque encore : le résumé.')).toBeVisible({ timeout: 20_000 })

  await page.locator('#field-summary').fill('Een zin voor de lijst.')
  await page.getByRole('button', { name: /\(nl\)/ }).click()

  await expect
    .poll(async () => (await page.request.get('/nl/verhalen/geschreven-in-de-admin')).status(), { timeout: 20_000 })
    .toBe(200)
  await expect(panel.getByText('Visible', { exact: true })).toBeVisible()
  await editor.forget(id)
})

/** What the browser refuses on a page from now on, as the page itself is told: which rule, and where. */
async function watchPolicy(page: Page): Promise<string[]> {
  const refused: string[] = []
  await page.exposeFunction('noteRefusal', (what: string) => void refused.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      const note = (window as unknown as { noteRefusal: (what: string) => void }).noteRefusal
      note([location.pathname, violatedDirective, blockedURI, sourceFile, sample].join(' '))
    })
  })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text())
  })
  return refused
}

test('nothing in the admin needs what its policy refuses, and a script from elsewhere does not run', async ({
  page,
  editor,
  aStory,
  baseURL,
}) => {
  test.setTimeout(180_000) // The admin weighs much, and two cores share it with the server.
  const id = await aStory({ nl: 'Goed bewaakt' }) // The admin remembers the language of an account: the journey above is in Dutch, too.
  const [name = '', value = ''] = editor.cookie.split('=')
  await page.context().addCookies([{ name, value, url: baseURL ?? '' }])
  const refused = await watchPolicy(page)

  await page.goto('/admin')
  await expect(page.getByRole('heading').first()).toBeVisible({ timeout: 20_000 })
  await page.goto('/admin/collections/stories')
  await expect(page.locator('table')).toBeVisible({ timeout: 20_000 })
  await page.goto(`/admin/collections/stories/${id}?locale=nl`)
  await expect(page.locator('#field-title')).toHaveValue('Goed bewaakt')
  await expect(page.locator('[data-lexical-editor]').first()).toBeVisible()
  await page.goto('/admin/collections/media/create?locale=nl')
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await aPicture('jpeg', 93) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('#action-save').click()
  await page.waitForURL(/media\/[\da-f-]{36}/)
  await expect(page.locator('.file-details img, .thumbnail img').first()).toBeVisible()
  const picture = /media\/([\da-f-]{36})/.exec(page.url())?.[1] ?? ''
  expect(refused).toEqual([])

  await page.route('**/admin', async (route) => {
    const response = await route.fetch()
    const smuggled = '<script>window.ran = true</script><img src="/nothing.png" onerror="window.ran = true">'
    await route.fulfill({ response, body: (await response.text()).replace('</body>', `${smuggled}</body>`) })
  })
  await page.goto('/admin')
  await expect.poll(() => refused.filter((one) => one.includes('script-src')).length).toBeGreaterThan(1)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await editor.api.delete(`/api/media/${picture}`)
})

test('an administrator reads the log in the admin and takes it along as a file', async ({ administrator }) => {
  test.setTimeout(120_000)
  const page = await administrator.newPage()
  const refused = await watchPolicy(page)
  await page.goto('/admin/collections/log')
  await expect(page.locator('table tbody tr').first()).toBeVisible()
  await page.getByRole('button', { name: /Plus d.options|More options/ }).click()
  const coming = page.waitForEvent('download')
  await page.getByText(/Export(er|eren)? \(CSV\)/).click()
  const download = await coming

  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  const [head = '', ...rows] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split(/\r?\n/)
  expect(head).toContain('act')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.join()).not.toContain('@example.org')
  expect(refused).toEqual([])
})

test('an editor of Dutch finds the buttons for Dutch, and a sentence instead of the others', async ({
  administrator,
  browser,
  page,
  aStory,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const url = baseURL ?? ''
  const id = await aStory({ fr: 'À traduire', nl: 'Te vertalen' })
  const colleague = { email: `dutch-${Date.now()}@example.org`, password: 'every tuesday at ten' }
  const data = { email: colleague.email, name: 'Lotte', roles: ['editor'], languages: ['nl'], language: 'en' }
  const made = await administrator.request.post('/api/staff', { data, headers: { origin: url } })
  expect(made.status(), await made.text()).toBe(201)
  const newcomer = await browser.newPage()
  await newcomer.goto(await linkFor(colleague.email))
  await newcomer.getByLabel('New password').fill(colleague.password)
  await newcomer.getByRole('button', { name: 'Keep this password' }).click()
  await expect(newcomer.getByText('Your new password is set.')).toBeVisible()
  await newcomer.close()

  const [name = '', value = ''] = ((await signIn(url, colleague)) ?? '').split('=')
  await page.context().addCookies([{ name, value, url }])
  await page.goto(`/admin/collections/stories/${id}?locale=nl`)
  const panel = page.getByRole('region', { name: /Languages|Langues/ })
  const row = (language: RegExp) => panel.getByRole('listitem').filter({ hasText: language })
  await expect(row(/Dutch|Néerlandais/).getByRole('button', { name: /^(Publish|Publier)$/ })).toBeEnabled({
    timeout: 30_000,
  })
  await expect(row(/French|Français/)).toContainText(/not one of yours|pas partie des vôtres/)
  await expect(row(/French|Français/).getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /\(nl\)$/ })).toBeEnabled()

  await page.goto(`/admin/collections/stories/${id}?locale=fr`)
  await expect(row(/French|Français/)).toContainText(/not one of yours|pas partie des vôtres/, { timeout: 30_000 })
  await expect(page.getByRole('button', { name: /\(fr\)$/ })).toHaveCount(0)
})
