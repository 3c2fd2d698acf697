import type { GlobalSlug } from 'payload'

import { payload } from '../house'

import { type Actor, reqOf } from './actors'
import { answered, type Ways } from './localDoor'
import { askRest } from './restDoor'

type Global = { slug: GlobalSlug; change: object; version: string }

/** Each way through the Local API in which one may do something with a global. */
export function localGlobalDoor(actor: Actor, { slug, change, version }: Global): Record<string, Ways> {
  const ask = async <T>(use: (asked: Asked) => Promise<T>) =>
    answered(use({ slug, overrideAccess: false, depth: 0, req: await reqOf(actor) }), () => true)
  return {
    read: { find: () => ask((asked) => payload.findGlobal(asked)) },
    change: {
      update: () => ask((asked) => payload.updateGlobal({ ...asked, data: change })),
      restore: () => ask((asked) => payload.restoreGlobalVersion({ ...asked, id: version })),
    },
    versions: {
      find: () => ask((asked) => payload.findGlobalVersions(asked)),
      findByID: () => ask((asked) => payload.findGlobalVersionByID({ ...asked, id: version })),
    },
  }
}

type Asked = { slug: GlobalSlug; overrideAccess: false; depth: 0; req: Awaited<ReturnType<typeof reqOf>> }

/** Each address under which one may do something with a global. */
export function restGlobalDoor(actor: Actor, { slug, change, version }: Global): Record<string, Ways> {
  const at = `/api/globals/${slug}`
  const ask = async (method: string, path: string, body?: string) =>
    (await askRest(actor, { method, path, body })) !== false
  return {
    read: { open: () => ask('GET', at) },
    change: {
      update: () => ask('POST', at, JSON.stringify(change)),
      restore: () => ask('POST', `${at}/versions/${version}`),
    },
    versions: { list: () => ask('GET', `${at}/versions`), open: () => ask('GET', `${at}/versions/${version}`) },
  }
}

const changes: Record<string, object> = {
  'site-settings': { founded: 2013 },
  navigation: { links: [] },
  footer: { note: 'Een noot' },
  banner: { text: 'Een aankondiging' },
}

/** A global with one version in its history. */
export async function aGlobal(slug: string): Promise<Global> {
  const change = changes[slug]
  if (!change) throw new Error(`The matrix needs a change of ${slug}: see tests/helpers/rights/globalDoors.ts`)
  const which = { slug: slug as GlobalSlug }
  await payload.updateGlobal({ ...which, data: change, locale: 'nl', depth: 0 })
  const { docs } = await payload.findGlobalVersions({ ...which, limit: 1, depth: 0 })
  return { ...which, change, version: String(docs[0]?.id) }
}
