import type { PayloadRequest } from 'payload'

import { type Kind, pathOf } from '@/content/kinds'
import { type RawDocument, readPublished } from '@/content/readRaw'
import { type Locale, locales } from '@/platform/locales'

import { inLanguage, textIn } from './inLanguage'
import { keywordsOf } from './keywordsOf'
import { replaceEntries } from './replaceEntries'
import { textsOf } from './textsOf'

type Which = { kind: Kind; id: string }

/** Writes what search knows of a document: one entry per language in which readers see it, one more per chapter. */
export async function refreshEntries(req: PayloadRequest, { kind, id }: Which): Promise<void> {
  const doc = await readPublished(req, { kind, id })
  const keywords = doc && (await keywordsOf(req, { kind, doc }))
  const entries =
    doc && keywords
      ? locales.flatMap((locale) => entriesOf(req, { kind, doc, locale, keywords: keywords[locale] }))
      : []
  await replaceEntries(req, { document: id, entries })
}

type Source = { kind: Kind; doc: RawDocument; locale: Locale; keywords: string }

function entriesOf(req: PayloadRequest, { kind, doc, locale, keywords }: Source) {
  const [title, slug] = [inLanguage(doc.title, locale), inLanguage(doc.slug, locale)]
  if (!inLanguage(doc.live, locale) || typeof title !== 'string' || typeof slug !== 'string') return []
  const { flattenedFields } = req.payload.collections[kind].config
  const isHome = kind === 'pages' && doc.role === 'home'
  const path = isHome ? '' : pathOf(kind, locale, slug)
  const names = kind === 'stories' ? [doc.mentee, doc.mentor].filter(Boolean).join(' ') : ''
  const whole = { ...doc, title: undefined, slug: undefined, summary: undefined, chapters: undefined }
  const summary = textIn(doc.summary, locale)
  const body = [names, ...textsOf({ fields: flattenedFields, values: whole, locale })].join('\n')
  const shared = {
    locale,
    keywords,
    document: doc.id,
    publishedOn: typeof doc.publishedOn === 'string' ? doc.publishedOn : null,
  }
  return [
    { ...shared, kind, part: 0, path, title, summary, body },
    ...chaptersOf(req, { doc, locale, path }).map((chapter) => ({ ...shared, ...chapter })),
  ]
}

function chaptersOf(req: PayloadRequest, { doc, locale, path }: { doc: RawDocument; locale: Locale; path: string }) {
  const chapters = Array.isArray(doc.chapters) ? (doc.chapters as Record<string, unknown>[]) : []
  const field = req.payload.collections.publications.config.flattenedFields.find(({ name }) => name === 'chapters')
  if (field?.type !== 'array') return []
  return chapters.flatMap((chapter, index) => {
    const title = inLanguage(chapter.title, locale)
    if (typeof title !== 'string' || !title) return []
    const body = textsOf({ fields: field.flattenedFields, values: { ...chapter, title: undefined }, locale }).join('\n')
    return [
      {
        kind: 'chapter',
        part: index + 1,
        path: `${path}/${index + 1}`,
        title,
        summary: textIn(doc.title, locale),
        body,
      },
    ]
  })
}
