import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { chaptersOf, reportAddress } from '@/app/site/chaptersOf'
import { metadataOf } from '@/app/site/metadata'
import { openDocument } from '@/app/site/openDocument'
import { SitePage } from '@/app/site/SitePage'
import type { Locale } from '@/platform/locales'
import { ChapterView } from '@/ui/views/ChapterView'

type Props = { params: Promise<{ locale: Locale; id: string; chapter: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id, chapter } = await params
  const { page, doc, alternates } = await openDocument('publications', { locale, id })
  const title = doc.chapters?.[Number(chapter) - 1]?.title
  const below = Object.fromEntries(
    Object.entries(alternates).map(([language, path]) => [language, `${path}/${chapter}`]),
  )
  return metadataOf({
    page,
    title: `${title} · ${doc.title}`,
    description: doc.summary,
    alternates: below,
    type: 'article',
  })
}

export default async function ChapterPage({ params }: Props) {
  const { chapter, ...where } = await params
  const { req, page, doc, shownIn, alternates } = await openDocument('publications', where)
  const chapters = chaptersOf(page, doc)
  if (!chapters.some(({ number }) => number === Number(chapter))) notFound()
  const below = Object.fromEntries(
    Object.entries(alternates).map(([language, path]) => [language, `${path}/${chapter}`]),
  )
  return (
    <SitePage req={req} page={page} alternates={below} section="publications">
      <ChapterView
        page={page}
        doc={doc}
        shownIn={shownIn}
        number={Number(chapter)}
        chapters={chapters}
        printHref={reportAddress(page, doc, 'print')}
      />
    </SitePage>
  )
}
