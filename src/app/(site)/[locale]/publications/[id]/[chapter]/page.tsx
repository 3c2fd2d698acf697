import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { chaptersOf, reportAddress } from '@/app/site/chaptersOf'
import { factsOfChapter } from '@/app/site/facts/factsOfChapter'
import { metadataOf } from '@/app/site/metadata'
import { openReportPart } from '@/app/site/openReportPart'
import { pictureOf } from '@/app/site/pictureOf'
import { SitePage } from '@/app/site/SitePage'
import type { Locale } from '@/platform/locales'
import { ChapterView } from '@/ui/views/ChapterView'

type Props = { params: Promise<{ locale: Locale; id: string; chapter: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { chapter, ...where } = await params
  const { page, doc, shownIn, alternates } = await openReportPart(where, Number(chapter))
  const title = doc.chapters?.[Number(chapter) - 1]?.title
  return metadataOf({
    page,
    title: `${title} · ${doc.title}`,
    description: doc.summary,
    alternates,
    canonical: alternates[shownIn],
    picture: pictureOf('publications', doc.id, shownIn),
    type: 'article',
  })
}

export default async function ChapterPage({ params }: Props) {
  const { chapter, ...where } = await params
  const number = Number(chapter)
  const { req, page, doc, shownIn, languages, reportUrl } = await openReportPart(where, number)
  const chapters = chaptersOf(page, doc)
  if (!chapters.some((one) => one.number === number)) notFound()
  return (
    <SitePage
      req={req}
      page={page}
      alternates={languages}
      section="publications"
      facts={factsOfChapter({ page, doc, shownIn, number, reportUrl })}
    >
      <ChapterView
        page={page}
        doc={doc}
        shownIn={shownIn}
        number={number}
        chapters={chapters}
        printHref={reportAddress(page, doc, 'print')}
      />
    </SitePage>
  )
}
