import { demoAccounts } from '../../src/demo/accounts'
import { codeAt } from '../../src/people/phone/codes'
import { enterCode, enterDesk, enterPassword } from './enterDesk'
import { faults } from './faults'
import { demoEditor, expect, test } from './fixtures'
import { htmlFaults } from './htmlFaults'
import { linkFor } from './letters'

const admin = demoAccounts[0]!
const password = 'every tuesday at ten'

test('somebody new is invited, chooses a password, sets up a phone, loses it, and recovers with a code from paper', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const newcomer = { email: `new-${Date.now()}@example.org`, password }

  await test.step('an administrator signs in with a code and invites them', async () => {
    await enterDesk(page, admin)
    await expect(page.getByRole('heading', { name: 'Hello Amina Peeters' })).toBeVisible()
    const data = { email: newcomer.email, name: 'Noor', roles: ['coordinator'], language: 'en' }
    const origin = new URL(page.url()).origin
    expect((await page.request.post('/api/staff', { data, headers: { origin } })).status()).toBe(201)
    await page.goto('/en/desk/colleagues')
    await expect(page.getByRole('listitem').filter({ hasText: newcomer.email })).toContainText('Invited')
  })

  const theirs = await browser.newContext({ javaScriptEnabled: false })
  const at = await theirs.newPage()
  const pages = new Map<string, string>()
  const see = async (what: string) => pages.set(what, await at.content())
  let codes: string[] = []
  await test.step('they choose a password: first one that is too easy, then a good one', async () => {
    const link = await linkFor(newcomer.email)
    await page.goto(link)
    expect(await faults(page)).toEqual([])
    await at.goto(link)
    await see('a new password')
    await at.getByLabel('New password').fill('Password2026!')
    await at.getByRole('button', { name: 'Keep this password' }).click()
    await expect(at.getByRole('main').getByRole('alert')).toContainText('easy to guess')
    await see('too easy')
    await at.getByLabel('New password').fill(password)
    await at.getByRole('button', { name: 'Keep this password' }).click()
    await expect(at.getByText('Your new password is set.')).toBeVisible()
    await see('the door')
  })
  await test.step('they set up a phone and see ten codes, once', async () => {
    await enterPassword(at, newcomer, at.url())
    const key = (await at.locator('code').innerText()).replaceAll(' ', '')
    await see('a phone')
    await enterCode(at, '000000')
    await expect(at.getByRole('main').getByRole('alert')).toContainText('This code is not right')
    await see('wrong code')
    await enterCode(at, codeAt(key, new Date()))
    const list = at.getByRole('status').getByRole('listitem')
    await expect(list).toHaveCount(10)
    await see('ten codes')
    codes = await list.allInnerTexts()
    await at.getByRole('link', { name: 'I have kept them' }).click()
    await expect(at.getByRole('heading', { name: 'Hello Noor' })).toBeVisible()
    await see('the front')
  })
  await test.step('they sign out, lose the phone, and come in with a code from paper', async () => {
    await at.getByRole('button', { name: 'Sign out' }).click()
    await enterPassword(at, newcomer)
    await enterCode(at, codes[4] ?? '')
    await expect(at.getByText('You have 9 recovery codes left.')).toBeVisible()
    await see('nine codes')
  })
  await test.step('they set up another phone, with scripts this time', async () => {
    const scripted = await browser.newContext({ storageState: await theirs.storageState() })
    const other = await scripted.newPage()
    await other.goto('/en/desk/my-sign-ins')
    await other.getByLabel('Your password').fill(password)
    await other.getByRole('button', { name: 'Set up another phone' }).click()
    const key = (await other.locator('code').innerText()).replaceAll(' ', '')
    await enterCode(other, codeAt(key, new Date()))
    await expect(other.getByRole('status').getByRole('listitem')).toHaveCount(10)
    expect(await faults(other)).toEqual([])
    await theirs.addCookies(await scripted.cookies())
    await scripted.close()
  })
  await test.step('they leave: the open page leads to the door, and the door stays shut', async () => {
    await page.goto('/en/desk/colleagues')
    expect(await faults(page)).toEqual([])
    const row = page.getByRole('listitem').filter({ hasText: newcomer.email })
    await row.getByText('Leaves the house').click()
    await row.getByRole('button', { name: 'Yes, close this account' }).click()
    await expect(page.getByText('The account is closed.')).toBeVisible()
    await at.goto('/en/desk')
    await expect(at).toHaveURL(/sign-in/)
    await enterPassword(at, newcomer)
    await expect(at.getByRole('main').getByRole('alert')).toContainText('do not belong together')
    await see('shut')
  })
  await test.step('the HTML of all they have seen, faults and codes included, is valid', () => {
    expect(htmlFaults(pages)).toEqual([])
  })
  await theirs.close()
})

test('whoever is not signed in is led to the door, in their language, and back to where they wanted to go', async ({
  page,
}) => {
  await page.goto('/nl/balie/mijn-aanmeldingen')
  await page.getByLabel('E-mailadres').fill(demoEditor.email)
  await page.getByLabel('Wachtwoord').fill(demoEditor.password)
  await page.getByRole('button', { name: 'Meld je aan' }).click()
  await expect(page.getByRole('heading', { name: 'Mijn aanmeldingen', level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'fr' }).click()
  await expect(page).toHaveURL(/\/fr\/accueil\/mes-connexions$/)
})

test('the door keeps what was typed, says what is wrong, and leads nowhere outside the house', async ({ page }) => {
  await page.goto('/fr/accueil/connexion?next=https://evil.example/')
  await page.getByLabel('Adresse e-mail').fill('🙂 nobody@example.org')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused()
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue('🙂 nobody@example.org')
  await page.getByLabel('Adresse e-mail').fill(demoEditor.email)
  await page.getByLabel('Mot de passe').fill(demoEditor.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL(/\/fr\/accueil$/)
})

test('an editor sees no page about colleagues', async ({ editor }) => {
  expect((await editor.api.get('/en/desk/colleagues')).status()).toBe(404)
})

for (const [door, method, data] of [
  ['/api/staff/login', 'post', { email: demoEditor.email, password: demoEditor.password }],
  ['/api/staff/first-register', 'post', { email: 'first@example.org', password }],
  ['/api/staff/forgot-password', 'post', { email: demoEditor.email }],
  ['/api/staff/reset-password', 'post', { token: 'x', password }],
  ['/api/staff/unlock', 'post', { email: demoEditor.email }],
  ['/api/staff/refresh-token', 'post', {}],
] as const)
  test(`Payload’s own door ${door} is shut`, async ({ request }) => {
    const answer = await request[method](door, { data })
    expect(answer.status()).toBeGreaterThanOrEqual(400)
    expect(answer.status()).toBeLessThan(500)
    expect(answer.headers()['set-cookie'] ?? '').not.toMatch(/=[\w-]{20}/)
  })
