import { demoAccounts } from '../../src/demo/accounts'
import { codeAt } from '../../src/people/phone/codes'
import { signIn } from '../helpers/signIn'
import { demoEditor, expect, test } from './fixtures'

const named = (start: string) => demoAccounts.find(({ email }) => email.startsWith(start)) ?? demoEditor

test('the officer finds the register in the admin, on a phone too, and takes it home as a file', async ({ page }) => {
  test.setTimeout(120_000) // The admin weighs much, and two cores share it with the server.
  const officer = named('officer@')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/en/desk/sign-in')
  await page.getByLabel('E-mail address').fill(officer.email)
  await page.getByLabel('Password').fill(officer.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('textbox', { name: 'Code' }).fill(codeAt(officer.phone ?? '', new Date()))
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(officer.name)

  await page.goto('/admin/personal-data')
  await expect(page.getByRole('heading', { level: 1, name: 'Registre des données personnelles' })).toBeVisible()
  await expect(page.getByText('2 ans après le départ', { exact: false }).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'nl.csv' }).click()
  expect((await download).suggestedFilename()).toBe('register-nl.csv')
})

test('a director who types its address is led to the start of the admin', async ({ page, baseURL }) => {
  test.setTimeout(120_000)
  const url = baseURL ?? ''
  const [name = '', value = ''] = ((await signIn(url, named('director@'))) ?? '').split('=')
  await page.context().addCookies([{ name, value, url }])

  await page.goto('/admin/personal-data')

  await expect(page).toHaveURL(/\/admin\/?$/)
  await expect(page.getByRole('link', { name: 'Registre des données personnelles' })).toHaveCount(0)
})

test('a stranger who types its address is led to the sign-in', async ({ page }) => {
  await page.goto('/admin/personal-data')

  await expect(page.getByRole('heading', { name: 'Registre des données personnelles' })).toHaveCount(0)
  await expect(page).toHaveURL(/sign-in|login|connexion|aanmelden/)
})
