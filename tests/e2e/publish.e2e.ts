import { expect, test } from './fixtures'

test('a language is published, and readers have it in lists, search, feed and sitemap within a second', async ({
  page,
  editor,
  aStory,
  request,
}) => {
  const id = await aStory({ fr: 'Le zéphyr du quai', nl: 'De zefier op de kaai' })
  expect((await request.get('/nl/verhalen/de-zefier-op-de-kaai')).status()).toBe(404)

  expect(await editor.ask(id, 'publish', { languages: ['nl'] })).toEqual({ ok: true })

  await page.goto('/nl/verhalen')
  await expect(page.getByRole('link', { name: 'De zefier op de kaai' })).toBeVisible()
  await page.goto('/nl/zoeken?q=zefier')
  await expect(page.getByRole('link', { name: 'De zefier op de kaai' })).toBeVisible()
  expect(await (await request.get('/nl/feed.xml')).text()).toContain('De zefier op de kaai')
  expect(await (await request.get('/sitemap.xml')).text()).toContain('/nl/verhalen/de-zefier-op-de-kaai')
  expect(await (await request.get('/fr/feed.xml')).text()).not.toContain('zéphyr')
  expect((await request.get('/fr/temoignages/le-zephyr-du-quai')).status()).toBe(404)
})

test('a published slug that changes leaves its old address leading to the new one', async ({
  editor,
  aStory,
  request,
}) => {
  const id = await aStory({ fr: 'Une adresse de départ' })
  await editor.ask(id, 'publish', { languages: ['fr'] })
  await editor.change(id, 'fr', { slug: 'une-adresse-d-arrivee' })
  await editor.ask(id, 'publish', { languages: ['fr'] })

  const answer = await request.get('/fr/temoignages/une-adresse-de-depart?x=1', { maxRedirects: 0 })

  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toMatch(/\/fr\/temoignages\/une-adresse-d-arrivee\?x=1$/)
})

test('an unpublished language is gone for readers, the other stays', async ({ editor, aStory, request }) => {
  const id = await aStory({ fr: 'Parti demain', en: 'Here to stay, surely' })
  await editor.ask(id, 'publish', { languages: ['fr', 'en'] })

  expect(await editor.ask(id, 'unpublish', { language: 'fr' })).toEqual({ ok: true })

  expect((await request.get('/en/stories/here-to-stay-surely')).status()).toBe(200)
  expect(await (await request.get('/fr/recherche?q=parti+demain')).text()).not.toContain('parti-demain')
  const original = await request.get('/fr/temoignages/parti-demain')
  expect(await original.text()).toContain('Here to stay, surely')
})

test('a document withdrawn in every language answers that it is gone', async ({ editor, aStory, request }) => {
  const id = await aStory({ fr: 'Disparu pour de bon' })
  await editor.ask(id, 'publish', { languages: ['fr'] })
  await editor.ask(id, 'unpublish', { language: 'fr' })

  expect((await request.get('/fr/temoignages/disparu-pour-de-bon')).status()).toBe(410)
})

test('a planned publication shows the draft of the day it was planned, when its moment comes', async ({
  editor,
  aStory,
  request,
}) => {
  const id = await aStory({ fr: 'Prévu pour bientôt' })
  await editor.ask(id, 'plan', { language: 'fr', action: 'publish', at: new Date(Date.now() + 3000).toISOString() })
  await editor.change(id, 'fr', { title: 'Écrit après coup' })

  await expect
    .poll(async () => (await request.get('/fr/temoignages/prevu-pour-bientot')).status(), { timeout: 20_000 })
    .toBe(200)

  const page = await (await request.get('/fr/temoignages/prevu-pour-bientot')).text()
  expect(page).toContain('Prévu pour bientôt')
  expect(page).not.toContain('Écrit après coup')
})

test('a preview link shows the draft on the page design, to its holder only', async ({
  page,
  editor,
  aStory,
  request,
}) => {
  const id = await aStory({ nl: 'Nog niet voor iedereen' })
  const { address } = await editor.ask(id, 'share', { language: 'nl', days: 1 })

  await page.goto(address ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog niet voor iedereen')
  await expect(page.getByText('Voorbeeld', { exact: false }).first()).toBeVisible()
  expect((await request.get('/nl/verhalen/nog-niet-voor-iedereen')).status()).toBe(404)
  const forged = `${address?.slice(0, -4)}AAAA`
  expect((await page.goto(forged))?.status()).toBe(404)
  await expect(page.getByText('Ce lien d’aperçu ne fonctionne plus.', { exact: false })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Nog niet voor iedereen')
})

test('a preview link of a story that is gone opens nothing', async ({ editor, request }) => {
  const id = await editor.newStory({ en: 'Soon gone' })
  const { address = '' } = await editor.ask(id, 'share', { language: 'en', days: 1 })
  expect((await request.get(address)).status()).toBe(200)

  await editor.forget(id)

  expect((await request.get(address)).status()).toBe(404)
})

test('a stranger publishes nothing', async ({ aStory, request }) => {
  const id = await aStory({ fr: 'Pas à vous' })

  expect((await request.post(`/api/stories/${id}/publish`, { data: { languages: ['fr'] } })).status()).toBe(403)
  expect((await request.get(`/api/stories/${id}/languages`)).status()).toBe(403)
})
