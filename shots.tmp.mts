import { chromium } from '@playwright/test'
import { codeAt } from './src/people/phone/codes'
import { demoAccounts } from './src/demo/accounts'
const base = 'http://localhost:3430'
const out = '/tmp/shots9'
import { mkdirSync } from 'node:fs'
mkdirSync(out, { recursive: true })
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'] })
const who = process.argv[2] ?? 'coordinator'
const account = demoAccounts.find(({ email }) => email.startsWith(who))!
const ctx = await b.newContext({ viewport: { width: 1280, height: 900 } })
const page = await ctx.newPage()
await page.goto(base + '/en/desk/sign-in')
await page.getByLabel('E-mail address').fill(account.email)
await page.getByLabel('Password').fill(account.password)
await page.getByRole('button', { name: 'Sign in' }).click()
if (account.phone) {
  await page.getByRole('textbox', { name: 'Code' }).fill(codeAt(account.phone, new Date()))
  await page.getByRole('button', { name: /Continue|This is my phone/ }).click()
}
await page.getByRole('heading', { name: 'Hello' }).waitFor()
const state = await ctx.storageState()
await page.goto(base + '/fr/accueil/seances')
const link = await page.getByRole('main').getByRole('listitem').filter({ hasText: '12 places sur 12' }).getByRole('link').first().getAttribute('href')
const id = /[0-9a-f-]{36}/.exec(link ?? '')?.[0]
const places: Record<string, string> = { front: '/fr/accueil', sessions: '/nl/onthaal/sessies', door: link ?? '', people: `/en/desk/sessions/${id}/people`, repeat: `/en/desk/sessions/${id}/repeat`, calls: '/nl/onthaal/oproepen' }
if (who === 'director') { for (const k of Object.keys(places)) if (k !== 'front') delete places[k] }
for (const [name, at] of Object.entries(places)) {
  for (const [width, scheme] of [[360, 'light'], [360, 'dark'], [768, 'light'], [1280, 'dark'], [1280, 'light']] as const) {
    const c = await b.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, storageState: state })
    const p = await c.newPage()
    const r = await p.goto(base + at)
    if (r?.status() !== 200) console.log(name, at, r?.status())
    await p.screenshot({ path: `${out}/${who}-${name}-${width}-${scheme}.png`, fullPage: true })
    if (width === 768) { await p.emulateMedia({ media: 'print' }); await p.screenshot({ path: `${out}/${who}-${name}-print.png`, fullPage: true }) }
    await c.close()
  }
}
await b.close()
