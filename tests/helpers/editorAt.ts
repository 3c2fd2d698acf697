import { demoAccounts } from '../../src/demo/accounts'
import { signIn } from './signIn'

type Texts = { title: string; summary?: string }

/** What the demo's editor does on one instance through the API that the admin calls. */
export async function editorAt(url: string) {
  const account = demoAccounts.find(({ email }) => email.startsWith('editor@'))
  const cookie = account && (await signIn(url, account))
  if (!cookie) throw new Error('The editor cannot sign in')
  const asEditor = (path: string, method: string, data?: object) =>
    ask(url + path, { method, data, headers: { cookie, 'sec-fetch-site': 'same-origin' } })

  return {
    /** Makes a draft in English; gives its number and where readers will find it. */
    async newStory({ title, summary = `${title}.` }: Texts): Promise<{ id: string; path: string }> {
      const data = { title, summary, example: true }
      const { doc } = (await asEditor('/api/stories?draft=true&depth=0&locale=en', 'POST', data)) as Saved
      return { id: doc.id, path: `/en/stories/${doc.slug}` }
    },
    async change(id: string, data: Partial<Texts>): Promise<void> {
      await asEditor(`/api/stories/${id}?draft=true&depth=0&locale=en`, 'PATCH', data)
    },
    async publish(id: string): Promise<void> {
      await moved(asEditor(`/api/stories/${id}/publish`, 'POST', { languages: ['en'] }))
    },
    async unpublish(id: string): Promise<void> {
      await moved(asEditor(`/api/stories/${id}/unpublish`, 'POST', { language: 'en' }))
    },
    async forget(id: string): Promise<void> {
      await asEditor(`/api/stories/${id}`, 'DELETE')
    },
  }
}

type Saved = { doc: { id: string; slug: string } }
type Wish = { method: string; data?: object; headers: Record<string, string> }

async function ask(url: string, { method, data, headers }: Wish): Promise<unknown> {
  const json = { 'content-type': 'application/json', ...headers }
  const answer = await fetch(url, { method, headers: json, body: data && JSON.stringify(data) })
  if (!answer.ok) throw new Error(`${method} ${url} answers ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

async function moved(move: Promise<unknown>): Promise<void> {
  const result = (await move) as { ok: boolean }
  if (!result.ok) throw new Error(JSON.stringify(result))
}
