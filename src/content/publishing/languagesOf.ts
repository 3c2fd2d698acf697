import type { PayloadRequest } from 'payload'

import { alternatesOf } from '@/content/addresses/alternatesOf'
import type { Kind } from '@/content/kinds'
import { type EditorRefusal, refuseEditor } from '@/content/limits/refuseEditor'
import { readLatest } from '@/content/readRaw'
import { inLanguage } from '@/content/search/inLanguage'
import { type Locale, locales } from '@/platform/locales'

import type { Fault } from './faults'
import { type Lack, lacks } from './gate'

export type LanguageState = {
  locale: Locale
  /** Where readers see it, if they do. */
  address?: string
  lacks: (Lack | Fault)[]
  /** Why whoever asks may change nothing about it, if they may not. */
  refused?: EditorRefusal
  plans: { id: string; action: 'publish' | 'unpublish'; at: string }[]
}

/** How a document stands in each language: seen by readers or not, what is missing, what is planned. */
export async function languagesOf(
  req: PayloadRequest,
  { kind, id }: { kind: Kind; id: string },
): Promise<LanguageState[]> {
  const draft = await readLatest(req, { kind, id })
  if (!draft) return []
  const addresses = await alternatesOf(req, id)
  const where = { document: { equals: id }, state: { equals: 'waiting' } }
  const { docs: plans } = await req.payload.find({
    collection: 'schedules',
    where,
    sort: 'at',
    depth: 0,
    pagination: false,
    req,
  })
  return Promise.all(
    locales.map(async (locale) => ({
      locale,
      address: inLanguage(draft.live, locale) ? addresses[locale] : undefined,
      lacks: await lacks(req, { kind, draft, locale }),
      refused: await refuseEditor(req, { kind, id, languages: [locale] }),
      plans: plans
        .filter(({ language }) => language === locale)
        .map(({ id: planId, action, at }) => ({ id: planId, action, at })),
    })),
  )
}
