import { parse, serialize } from 'parse5'
import { describe, expect, test } from 'vitest'

import { demoAccounts } from '../../src/demo/accounts'
import { en } from '../../src/messages/en'
import { fr } from '../../src/messages/fr'
import { nl } from '../../src/messages/nl'
import { listElements } from '../../src/press/print/listElements'
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

  test('finds a front page with words in each language before anybody wrote one, printed like any other', async () => {
    const site = await start(aFolder(), { DEMO: '0' })
    for (const [locale, { home }] of Object.entries({ fr, nl, en })) {
      const page = await site.page(`/${locale}`)
      expect(page).toContain(home.about)
      expect(page).toContain(home.colleagues)
      expect(page).not.toMatch(/<script(?! type="application)/)
    }
  })

  test('serves the same pages without the press', async () => {
    const { folder } = await aLoadedFolder()
    const paths = ['/fr', '/nl/verhalen?page=2', '/en/impact', '/en/search?q=mentor']
    const read = async (env: Record<string, string>) => {
      const site = await start(folder, env)
      const pages: string[] = []
      for (const path of paths) pages.push(mainOf(await site.page(path)))
      await site.ctrlC()
      return pages
    }
    const plain = await read({ PRESS: '0' })

    expect(plain.every((page) => page.includes('<h1'))).toBe(true)
    expect(await read({ PRESS: '1' })).toEqual(plain)
  })
})

/** What stands in a page's main part, written in one way: the press writes attributes and signs as HTML's own parser does. */
const mainOf = (html: string): string => {
  const main = listElements(parse(html.replaceAll(/<script.*?<\/script>|<!--.*?-->/gs, ''))).find(
    ({ tagName }) => tagName === 'main',
  )
  return main ? serialize(main) : ''
}

const noindex = /<meta name="robots" content="noindex/
