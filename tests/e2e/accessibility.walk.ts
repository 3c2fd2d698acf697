import { demoEditor, expect, test } from './fixtures'
import { faults } from './faults'
import { deskPlaces, firstOf, places } from './places'

for (const locale of ['fr', 'nl', 'en'] as const) {
  test.describe(locale, () => {
    for (const [name, path] of Object.entries(places[locale])) {
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        await page.goto(path)
        expect(await faults(page)).toEqual([])
      })
    }

    for (const list of firstOf[locale]) {
      test(`axe finds nothing on the first document of ${list}`, async ({ page }) => {
        await page.goto(list)
        await page.getByRole('main').locator(`a[href^="${list}/"]`).first().click()
        await page.waitForURL(`**${list}/**`)
        expect(await faults(page)).toEqual([])
      })
    }

    for (const path of deskPlaces[locale])
      test(`axe finds nothing at the desk’s door ${path}, with a fault or without`, async ({ page }) => {
        await page.goto(path)
        expect(await faults(page)).toEqual([])
        const button = page.getByRole('main').locator('form button')
        if ((await button.count()) === 0) return
        await button.click()
        await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
        expect(await faults(page)).toEqual([])
      })

    test('axe finds nothing on a small screen with the menu open', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 })
      await page.goto(places[locale].home)
      await page.locator('header summary').click()
      expect(await faults(page)).toEqual([])
    })
  })
}

test('axe finds nothing on the desk’s page of colleagues', async ({ administrator }) => {
  const page = await administrator.newPage()
  await page.goto('/fr/accueil/collegues?done=secondPerson')
  for (const summary of await page.locator('summary').all()) await summary.click()
  expect(await faults(page)).toEqual([])
})

test('axe finds nothing behind the desk’s door', async ({ page, editor, baseURL }) => {
  const [name = '', value = ''] = editor.cookie.split('=')
  await page.context().addCookies([{ name, value, url: baseURL ?? '' }])
  for (const path of ['/en/desk', '/nl/balie/mijn-aanmeldingen', '/fr/accueil/mes-connexions']) {
    await page.goto(path)
    expect(await faults(page), path).toEqual([])
  }
  await page.getByLabel('Votre mot de passe').fill(demoEditor.password)
  await page.getByRole('button', { name: 'Ajouter un autre téléphone' }).click()
  await expect(page.getByRole('heading', { name: 'Ajoutez votre téléphone' })).toBeVisible()
  expect(await faults(page)).toEqual([])
})
