import type { Page } from '@playwright/test'

import { signIn } from '../helpers/signIn'
import { demoEditor, expect, test } from './fixtures'

test.setTimeout(120_000) // The admin weighs much, and two cores share it with the server.

/** Opens a story in the admin, in French, as the demo's editor. */
async function openStory(page: Page, { id, baseURL = '' }: { id: string; baseURL?: string }): Promise<void> {
  const [name = '', value = ''] = ((await signIn(baseURL, demoEditor)) ?? '').split('=')
  await page.context().addCookies([{ name, value, url: baseURL }])
  await page.goto(`/admin/collections/stories/${id}?locale=fr`)
  await expect(publishButton(page)).toBeEnabled({ timeout: 30_000 })
}

const publishButton = (page: Page) => page.getByRole('button', { name: /\(fr\)$/ })

test('an editor who clicks twice publishes once', async ({ page, baseURL, aStory, request }) => {
  const id = await aStory({ fr: 'Cliqué deux fois' })
  const asked: string[] = []
  page.on('request', (sent) => asked.push(sent.url()))
  await openStory(page, { id, baseURL })

  await publishButton(page).dblclick()

  await expect(page.getByText('Français: C’est fait.')).toHaveCount(1, { timeout: 20_000 })
  await expect(publishButton(page)).toBeEnabled()
  expect(asked.filter((url) => url.endsWith('/publish'))).toHaveLength(1)
  expect((await request.get('/fr/temoignages/clique-deux-fois')).status()).toBe(200)
})

test('an editor who publishes at once and goes back has lost no word', async ({ page, baseURL, aStory, request }) => {
  const id = await aStory({ fr: 'Avant le retour' })
  await page.goto('/fr')
  await openStory(page, { id, baseURL })
  await page.locator('#field-summary').fill('Un résumé écrit à la dernière seconde.')
  await publishButton(page).click()
  await expect(page.getByText('Français: C’est fait.')).toBeVisible({ timeout: 20_000 })

  await page.goBack()
  await page.goForward()

  await expect(page.locator('#field-summary')).toHaveValue('Un résumé écrit à la dernière seconde.')
  expect(await (await request.get('/fr/temoignages/avant-le-retour')).text()).toContain('à la dernière seconde')
})

test('an editor whose line breaks publishes nothing else than what stands on the screen, and is told', async ({
  page,
  baseURL,
  aStory,
  request,
}) => {
  const id = await aStory({ fr: 'La ligne coupée' })
  await openStory(page, { id, baseURL })
  await page.route(`**/api/stories/${id}?*`, (route) => route.abort())
  await page.locator('#field-summary').fill('Ces mots ne sont pas encore arrivés.')

  await publishButton(page).click()

  await expect(page.getByText('Cela n’a pas marché. Réessayez.')).toBeVisible({ timeout: 20_000 })
  expect((await request.get('/fr/temoignages/la-ligne-coupee')).status()).toBe(404)
  await page.unroute(`**/api/stories/${id}?*`)
  await publishButton(page).click()
  await expect(page.getByText('Français: C’est fait.')).toBeVisible({ timeout: 20_000 })
  expect(await (await request.get('/fr/temoignages/la-ligne-coupee')).text()).toContain('pas encore arrivés')
})

test('an editor is told which field is wrong, in words, and then publishes', async ({ page, baseURL, aStory }) => {
  const id = await aStory({ fr: 'Un mois mal écrit' })
  await openStory(page, { id, baseURL })
  await page.locator('#field-from').fill('septembre')
  await publishButton(page).click()
  await expect(page.getByText('De (année-mois): 2025-09').first()).toBeVisible({ timeout: 20_000 })

  await page.locator('#field-from').fill('2025-09')
  await publishButton(page).click()

  await expect(page.getByText('Français: C’est fait.')).toBeVisible({ timeout: 20_000 })
})

test('an editor with two tabs is told which one is out of date, and undoes nothing there', async ({
  page,
  context,
  baseURL,
  aStory,
}) => {
  const id = await aStory({ fr: 'Deux onglets' })
  await openStory(page, { id, baseURL })
  const second = await context.newPage()
  await openStory(second, { id, baseURL })
  await type(second, { id, words: 'Les mots du second onglet.', status: 200 })

  await type(page, { id, words: 'Les mots du premier onglet.', status: 409 })

  await expect(page.getByText('Ce document a changé entre-temps').first()).toBeVisible()
  await publishButton(page).click()
  await expect(page.getByText('Cela n’a pas marché. Réessayez.')).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await expect(page.locator('#field-summary')).toHaveValue('Les mots du second onglet.')
})

test('an editor who goes on in one tab, saved and published again and again, is never out of date', async ({
  page,
  baseURL,
  aStory,
  request,
}) => {
  const id = await aStory({ fr: 'Un seul onglet' })
  await openStory(page, { id, baseURL })
  for (const words of ['Une fois.', 'Deux fois.']) {
    await type(page, { id, words: `${words} Pas fini.`, status: 200 })
    await type(page, { id, words, status: 200 })
    await publishButton(page).click()
    await expect
      .poll(async () => (await request.get('/fr/temoignages/un-seul-onglet')).text(), { timeout: 20_000 })
      .toContain(words)
    await expect(publishButton(page)).toBeEnabled()
  }
})

type Typing = { id: string; words: string; status: number }

/** Types a summary and waits until the admin has saved it by itself, or was refused. */
async function type(page: Page, { id, words, status }: Typing): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.url().includes(`/api/stories/${id}?autosave=true`) && answer.request().method() === 'PATCH',
  )
  await page.locator('#field-summary').fill(words)
  expect((await saved).status()).toBe(status)
}
