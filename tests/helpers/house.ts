import { randomUUID } from 'node:crypto'

import config from '@payload-config'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import { publishLanguages } from '@/content/publishing/publishLanguages'
import type { Staff } from '@/payload-types'
import type { Locale } from '@/platform/locales'
import { readerRequest } from '@/platform/readerRequest'

export const payload = await getPayload({ config })

export const requestAs = (user: Staff | null, locale: Locale = 'fr'): Promise<PayloadRequest> =>
  createLocalReq({ ...(user ? { user: { ...user, collection: 'staff' as const } } : {}), locale }, payload)

export const reader = (locale: Locale): Promise<PayloadRequest> => readerRequest(payload, locale)

let count = 0
export const aWord = (word = 'word'): string => `${word} ${++count}`

/** A colleague whom no other test knows; works here already unless it is said otherwise. */
export function aNewColleague(known: Partial<Staff> & Pick<Staff, 'roles'>, req?: PayloadRequest): Promise<Staff> {
  const data = {
    name: aWord('Colleague'),
    email: `${randomUUID()}@example.org`,
    language: 'fr',
    state: 'active',
  } as const
  return payload.create({ collection: 'staff', data: { ...data, ...known }, depth: 0, req })
}

const colleagues = new Map<string, Promise<Staff>>()

/** A colleague with exactly these roles; asked again, the same one. */
export function aColleague(...roles: Staff['roles']): Promise<Staff> {
  const known = colleagues.get(roles.join())
  if (known) return known
  const colleague = aNewColleague({ roles })
  colleagues.set(roles.join(), colleague)
  return colleague
}

type Texts = Partial<Record<Locale, string>>

/** A draft written as an editor would in the admin: saved once for each language. */
export async function aDraft<K extends Kind>(kind: K, titles: Texts, shared: object = {}): Promise<string> {
  const editor = await aColleague('editor')
  let id: string | undefined
  for (const [locale, title] of Object.entries(titles) as [Locale, string][]) {
    const data = { ...shared, title, summary: `${title}.` }
    const write = { locale, overrideAccess: false, req: await requestAs(editor, locale) } as const // One request each, as from the admin.
    id = id
      ? (await payload.update({ collection: kind, id, data: data as never, draft: true, ...write })).id
      : (await payload.create({ collection: kind, data: data as never, draft: true, ...write })).id
  }
  if (!id) throw new Error('A draft needs a title in at least one language')
  return id
}

export async function publish(kind: Kind, id: string, ...languages: Locale[]) {
  return publishLanguages(await requestAs(await aColleague('editor')), { kind, id, languages })
}

/** A document that readers see in each language that has a title. */
export async function aPublished(kind: Kind, titles: Texts, shared: object = {}): Promise<string> {
  const id = await aDraft(kind, titles, shared)
  const result = await publish(kind, id, ...(Object.keys(titles) as Locale[]))
  if (!result.ok) throw new Error(JSON.stringify(result))
  return id
}

/** A plan that this colleague made, and that is over. */
export const aPlanBy = ({ id }: Staff) => {
  const plan = { kind: 'stories', language: 'nl', action: 'publish', state: 'done' } as const
  const data = { ...plan, document: randomUUID(), at: new Date().toISOString(), plannedBy: id }
  return payload.create({ collection: 'schedules', data })
}
