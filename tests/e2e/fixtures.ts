import { test as base, type APIRequestContext, type BrowserContext, expect } from '@playwright/test'

import { demoAccounts } from '../../src/demo/accounts'
import { signIn } from '../helpers/signIn'
import { comeIn } from './enterDesk'

/** The demo's colleague who edits content. */
export const demoEditor = demoAccounts.find(({ email }) => email.startsWith('editor@')) ?? demoAccounts[0]!

type Locale = 'fr' | 'nl' | 'en'
type Story = { id: string; title: string; slug: string }

/** What an editor does through the API that the admin calls; signed in as the demo's editor. */
export class Editor {
  constructor(
    readonly api: APIRequestContext,
    readonly cookie: string,
  ) {}

  async newStory(texts: Partial<Record<Locale, string>>): Promise<string> {
    let id = ''
    for (const [locale, title] of Object.entries(texts)) {
      const data = { title, summary: `${title}. Une phrase pour les listes.`, example: true }
      const at = `/api/stories${id && `/${id}`}?draft=true&depth=0&locale=${locale}`
      const answer = id ? await this.api.patch(at, { data }) : await this.api.post(at, { data })
      expect(answer.ok(), await answer.text()).toBe(true)
      id = ((await answer.json()) as { doc: Story }).doc.id
    }
    return id
  }

  async change(id: string, locale: Locale, data: Partial<Story>): Promise<void> {
    const answer = await this.api.patch(`/api/stories/${id}?draft=true&depth=0&locale=${locale}`, { data })
    expect(answer.ok(), await answer.text()).toBe(true)
  }

  async ask(
    id: string,
    move: 'publish' | 'unpublish' | 'plan' | 'share',
    data: object,
  ): Promise<{ ok: boolean; address?: string }> {
    const answer = await this.api.post(`/api/stories/${id}/${move}`, { data })
    return (await answer.json()) as { ok: boolean; address?: string }
  }

  async forget(id: string): Promise<void> {
    await this.api.delete(`/api/stories/${id}`)
  }
}

let cookie: string | undefined

export const test = base.extend<{
  editor: Editor
  /** A browser in which the demo's administrator is signed in. */
  administrator: BrowserContext
  aStory: (texts: Partial<Record<Locale, string>>) => Promise<string>
}>({
  editor: async ({ playwright, baseURL }, use) => {
    const url = baseURL ?? ''
    cookie ??= await signIn(url, demoEditor)
    expect(cookie, 'the editor is signed in').toBeTruthy()
    const api = await playwright.request.newContext({
      baseURL,
      extraHTTPHeaders: { cookie: cookie ?? '', origin: url },
    })
    await use(new Editor(api, cookie ?? ''))
    await api.dispose()
  },
  administrator: async ({ browser, baseURL }, use) => {
    const page = await comeIn(browser, demoAccounts[0]!, { baseURL })
    await page.close()
    await use(page.context())
    await page.context().close()
  },
  aStory: async ({ editor }, use) => {
    const made: string[] = []
    await use(async (texts) => {
      const id = await editor.newStory(texts)
      made.push(id)
      return id
    })
    for (const id of made) await editor.forget(id)
  },
})

export { expect } from '@playwright/test'
