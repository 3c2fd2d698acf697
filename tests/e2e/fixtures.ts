import { setTimeout as wait } from 'node:timers/promises'

import { test as base, type APIRequestContext, expect } from '@playwright/test'

import { demoAccounts } from '../../src/demo/accounts'

/** The demo's colleague who edits content. */
export const demoEditor = demoAccounts.find(({ email }) => email.startsWith('editor@')) ?? demoAccounts[0]!

type Locale = 'fr' | 'nl' | 'en'
type Story = { id: string; title: string; slug: string }

/** What an editor does through the API that the admin calls; signed in as the demo's editor. */
export class Editor {
  constructor(
    readonly api: APIRequestContext,
    readonly token: string,
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

let token = ''

async function signIn(api: APIRequestContext): Promise<string> {
  const { email, password } = demoEditor
  const answer = await api.post('/api/staff/login', { data: { email, password } })
  expect(answer.ok(), await answer.text()).toBe(true)
  return ((await answer.json()) as { token: string }).token
}

const isSignedIn = async (api: APIRequestContext): Promise<boolean> =>
  Boolean(((await (await api.get('/api/staff/me')).json()) as { user?: unknown }).user)

export const test = base.extend<{
  editor: Editor
  aStory: (texts: Partial<Record<Locale, string>>) => Promise<string>
}>({
  editor: async ({ playwright, baseURL }, use) => {
    const context = () =>
      playwright.request.newContext({
        baseURL,
        extraHTTPHeaders: { authorization: `JWT ${token}`, origin: baseURL ?? '' },
      })
    let api = await context()
    // Payload forgets one of two sign-ins of a moment: each worker signs in once, and again where its own was forgotten.
    await expect(async () => {
      if (await isSignedIn(api)) return
      token = await signIn(api)
      api = await context()
      await wait(700) // Until the other worker's sign-in of the same moment has been written, too.
      expect(await isSignedIn(api)).toBe(true)
    }).toPass({ timeout: 20_000 })
    await use(new Editor(api, token))
    await api.dispose()
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
