import type { Payload } from 'payload'

import { isOn } from '@/content/capabilities'
import { isKind, kinds } from '@/content/kinds'
import { type Section, sections } from '@/content/sections'
import { type Locale, locales } from '@/platform/locales'

/** One thing that readers can find, with its address in each language that has it. */
export type Findable = { addresses: Partial<Record<Locale, string>>; changedOn?: string }

const fronts: Section[] = [
  'stories',
  'news',
  'campaigns',
  'publications',
  'events',
  'impact',
  'press',
  'branches',
  'partners',
]

/** The front pages of the sections and every document that readers see, of the capabilities that are switched on. */
export async function listAddresses(payload: Payload): Promise<Findable[]> {
  const open = fronts.filter((section) => isOn(payload, section))
  const everywhere = (section: Section) =>
    Object.fromEntries(locales.map((locale) => [locale, `/${locale}/${sections[section][locale]}`]))
  return [...open.map((section) => ({ addresses: everywhere(section) })), ...(await documents(payload))]
}

async function documents(payload: Payload): Promise<Findable[]> {
  const where = { current: { equals: true }, live: { equals: true } }
  const { docs } = await payload.find({ collection: 'paths', where, depth: 0, pagination: false, sort: 'document' })
  const found = new Map<string, Findable>()
  for (const { document, kind, locale, path, updatedAt } of docs) {
    if (!isKind(kind) || !isOn(payload, kinds[kind] ?? 'pages')) continue
    const address = path === '/' ? `/${locale}` : `/${locale}/${path}`
    const addresses = { ...found.get(document)?.addresses, [locale]: address }
    found.set(document, { addresses, changedOn: latest(found.get(document)?.changedOn, updatedAt) })
  }
  return [...found.values()]
}

const latest = (a: string | undefined, b: string): string => (a && a > b ? a : b)
