import { docAccessOperation, docAccessOperationGlobal, getAccessResults, type SanitizedPermissions } from 'payload'

import { payload } from '../house'

import { type Actor, reqOf } from './actors'
import type { Verb } from './readRights'

export type Shown = Record<Verb, boolean>

const names = { read: 'read', create: 'create', change: 'update', delete: 'delete', versions: 'readVersions' } as const

const shown = (permissions: object | undefined, isOpen: boolean): Shown =>
  Object.fromEntries(
    Object.entries(names).map(([verb, name]) => [
      verb,
      isOpen && Boolean((permissions as Record<string, unknown>)?.[name]),
    ]),
  ) as Shown

/** What the admin lets somebody do: without `canAccessAdmin` it shows its sign-in and nothing else. */
export async function adminDoor(actor: Actor) {
  const results: SanitizedPermissions = await getAccessResults({ req: await reqOf(actor) })
  const isOpen = results.canAccessAdmin === true
  return {
    isOpen,
    list: (slug: string) => shown(results.collections?.[slug], isOpen),
    global: async (slug: string) => {
      const globalConfig = payload.config.globals.find((global) => global.slug === slug)
      if (!globalConfig) throw new Error(`There is no global ${slug}`)
      const page = await docAccessOperationGlobal({ globalConfig, req: await reqOf(actor) })
      return { menu: shown(results.globals?.[slug], isOpen), page: shown(page, isOpen) }
    },
    page: async (slug: string, id: string) => {
      const collection = payload.collections[slug as 'stories']
      return shown(await docAccessOperation({ collection, id, req: await reqOf(actor) }), isOpen)
    },
  }
}
