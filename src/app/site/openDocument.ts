import 'server-only'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { alternatesOf } from '@/content/addresses/alternatesOf'
import { findShown } from '@/content/findShown'
import type { Kind } from '@/content/kinds'
import { isUuid } from '@/content/isUuid'
import type { Locale } from '@/platform/locales'

import { metadataOf } from './metadata'
import { openPage } from './openPage'
import { pictureOf } from './pictureOf'
import { beginSite } from './siteAt'

export type DocumentParams = { params: Promise<{ locale: Locale; id: string }> }

/** A document with the page it is drawn on; the proxy has already found that it exists. */
export async function openDocument<K extends Kind>(kind: K, { locale, id }: { locale: Locale; id: string }) {
  const [{ req, alternates }, shown] = await Promise.all([documentAt(kind, locale, id), shownAt(kind, locale, id)])
  const { page } = await openPage(locale, alternates[locale] ?? Object.values(alternates)[0])
  if (!shown) notFound()
  return { req, page, alternates, ...(shown as NonNullable<Awaited<ReturnType<typeof findShown<K>>>>) }
}

/** The head of a document's page. Shown in another language, its canonical address is the original's. */
export async function documentMetadata(kind: Kind, { locale, id }: { locale: Locale; id: string }): Promise<Metadata> {
  const { page, doc, shownIn, alternates } = await openDocument(kind, { locale, id })
  return metadataOf({
    page,
    title: doc.title ?? '',
    description: doc.summary,
    alternates,
    canonical: alternates[shownIn],
    picture: pictureOf(kind, id, shownIn),
    type: 'article',
  })
}

// Head and page ask for the same document; one render reads it once.
const shownAt = cache(async (kind: Kind, locale: Locale, id: string) => {
  const { req } = await openPage(locale)
  return isUuid(id) ? findShown(req, { kind, id }) : undefined
})

const documentAt = cache(async (_: Kind, locale: Locale, id: string) => {
  beginSite(locale)
  const { req } = await openPage(locale)
  return { req, alternates: isUuid(id) ? await alternatesOf(req, id) : {} }
})
