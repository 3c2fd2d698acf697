import { describe, expect, test } from 'vitest'

import { demoAccounts } from '../../src/demo/accounts'
import { en } from '../../src/messages/en'
import { aFolder, aLoadedFolder } from './folders'
import { type Launch, start } from './launcher'

describe('a team that goes from demonstration to real use', () => {
  test('starts with DEMO=0: strip, noindex and demo sign-ins go, every story stays', async () => {
    const { folder, stories } = await aLoadedFolder()
    const demo = await start(folder)
    expect(await demo.page('/en')).toContain(en.site.demoStrip)
    expect(await demo.page('/en')).toMatch(noindex)
    expect(await signIn(demo, demoAccounts[0]!)).toBe(200)
    await demo.ctrlC()

    const real = await start(folder, { DEMO: '0' })
    expect(await real.page('/en')).not.toContain(en.site.demoStrip)
    expect(await real.page('/en')).not.toMatch(noindex)
    expect(real.said).not.toContain(demoAccounts[0]!.password)
    for (const account of demoAccounts) expect(await signIn(real, account)).toBe(401)
    expect(await real.stories()).toBe(stories)
  })

  test('names its first administrator in the settings, who can sign in as soon as the site serves', async () => {
    const account = { email: 'Ada@example.org', password: 'the first programme' }
    const site = await start(aFolder(), { DEMO: '0', ADMIN_EMAIL: account.email, ADMIN_PASSWORD: account.password })
    expect(await signIn(site, account)).toBe(200)
    expect(await signIn(site, { ...account, password: 'the second programme' })).toBe(401)
    expect(site.said).not.toContain(account.password)
  })
})

const noindex = /<meta name="robots" content="noindex/

async function signIn(site: Launch, { email, password }: { email: string; password: string }): Promise<number> {
  const headers = { 'content-type': 'application/json', origin: site.url }
  const body = JSON.stringify({ email, password })
  return (await fetch(`${site.url}/api/staff/login`, { method: 'POST', headers, body })).status
}
