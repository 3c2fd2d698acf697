import type { Publication } from '@/payload-types'

import { Article } from '../components/Article'
import { chapterAnchor, Chapters } from '../components/Chapters'
import { Contents, type Chapter } from '../components/Contents'
import { PlainHead } from '../components/PlainHead'
import { Recommendations } from '../components/Recommendations'
import { RichText } from '../components/RichText'
import { tongue } from '../tongue'
import type { Read } from './Read'

type Props = Read<Publication> & { chapters: Chapter[] }

/** A whole report on one page, for printing and for reading on without a click. */
export function WholeReportView({ page, doc, shownIn, chapters }: Props) {
  const { own, ours } = tongue(page, shownIn)
  const here = chapters.map((chapter) => ({ ...chapter, href: chapterAnchor(chapter.number) }))
  return (
    <Article
      lang={own}
      head={
        <PlainHead
          page={page}
          doc={doc}
          shownIn={shownIn}
          section="publications"
          also={[{ label: doc.title ?? '', href: page.href('publications', doc) }]}
          eyebrow={page.t('publication.wholeReport')}
          tone="sea"
        />
      }
      aside={<Contents page={page} chapters={here} lang={ours} heading="p" whole />}
    >
      <RichText page={page} text={doc.body} />
      <Chapters page={page} doc={doc} chapters={chapters} ours={ours} />
      <Recommendations page={page} recommendations={doc.recommendations ?? []} lang={ours} />
    </Article>
  )
}
