import { demoEditor, expect, test } from './fixtures'

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
