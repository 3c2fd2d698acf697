import type { Page } from '@playwright/test'

import { demoAccounts } from '../../src/demo/accounts'
import { signIn as openDoor } from '../helpers/signIn'
import { demoEditor, expect, test } from './fixtures'

// The integration tests prove every cell; here a few of them at the running site, with a browser's cookie.
const director = demoAccounts.find(({ email }) => email.startsWith('director@')) ?? demoEditor

async function signIn(page: Page, url = ''): Promise<void> {
  const [name = '', value = ''] = ((await openDoor(url, director)) ?? '').split('=')
  await page.context().addCookies([{ name, value, url }])
}

test('a stranger gets nothing from the API', async ({ request }) => {
  for (const path of ['stories', 'stories/count', 'stories/versions', 'staff', 'media', 'globals/banner', 'payload-kv'])
    expect([403, 404, 501], path).toContain((await request.get(`/api/${path}`)).status())
})

test('a director opens a story in the admin and finds nothing to write with', async ({ page, aStory, baseURL }) => {
  test.setTimeout(120_000) // The admin weighs much, and two cores share it with the server.
  const id = await aStory({ fr: 'Lue par la direction' })
  await signIn(page, baseURL)

  await page.goto('/admin/collections/stories')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('a[href$="/collections/stories/create"]')).toHaveCount(0)
  await page.goto(`/admin/collections/stories/${id}?locale=fr`)
  await expect(page.locator('#field-title')).toBeDisabled()

  const change = await page.request.patch(`/api/stories/${id}?locale=fr`, {
    data: { title: 'Changé' },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(change.status()).toBe(403)
})

test('a director sees one account: their own', async ({ page, baseURL }) => {
  await signIn(page, baseURL)

  const { docs } = (await (await page.request.get('/api/staff?limit=100')).json()) as { docs: { email: string }[] }

  expect(docs.map(({ email }) => email)).toEqual([director.email])
})
