import { describe, expect, test } from 'vitest'

import { demoAccounts } from '../../src/demo/accounts'
import { en } from '../../src/messages/en'
import { aFolder, aLoadedFolder } from './folders'
import { knock } from '../helpers/signIn'
import { start } from './launcher'

describe('a team that goes from demonstration to real use', () => {
  test('starts with DEMO=0: strip, noindex and demo sign-ins go, every story stays', async () => {
    const { folder, stories } = await aLoadedFolder()
    const demo = await start(folder)
    expect(await demo.page('/en')).toContain(en.site.demoStrip)
    expect(await demo.page('/en')).toMatch(noindex)
    expect((await knock(demo.url, demoAccounts[0]!)).leadsTo).toMatch(/\/code$/)
    await demo.ctrlC()

    const real = await start(folder, { DEMO: '0' })
    expect(await real.page('/en')).not.toContain(en.site.demoStrip)
    expect(await real.page('/en')).not.toMatch(noindex)
    expect(real.said).not.toContain(demoAccounts[0]!.password)
    for (const account of demoAccounts) expect(await knock(real.url, account)).toEqual({})
    expect(await real.stories()).toBe(stories)
  })

  test('names its first administrator in the settings, who can sign in as soon as the site serves', async () => {
    const account = { email: 'Ada@example.org', password: 'the first programme' }
    const site = await start(aFolder(), { DEMO: '0', ADMIN_EMAIL: account.email, ADMIN_PASSWORD: account.password })
    expect((await knock(site.url, account)).leadsTo).toMatch(/\/phone$/)
    expect(await knock(site.url, { ...account, password: 'the second programme' })).toEqual({})
    expect(site.said).not.toContain(account.password)
  })
})

const noindex = /<meta name="robots" content="noindex/
