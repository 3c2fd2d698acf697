import type { Publication } from '@/payload-types'

import { Article } from '../components/Article'
import { Contents, type Chapter } from '../components/Contents'
import { PlainHead } from '../components/PlainHead'
import { Recommendations } from '../components/Recommendations'
import { RichText } from '../components/RichText'
import { tongue } from '../tongue'
import type { Read } from './Read'
import styles from './WholeReportView.module.css'

type Props = Read<Publication> & { chapters: Chapter[] }

/** A whole report on one page, for printing and for reading on without a click. */
export function WholeReportView({ page, doc, shownIn, chapters }: Props) {
  const { own, ours } = tongue(page, shownIn)
  const here = chapters.map((chapter) => ({ ...chapter, href: `#chapter-${chapter.number}` }))
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
      {chapters.map(({ number, title }) => (
        <section key={number} id={`chapter-${number}`} className={styles.chapter}>
          <p className={styles.number} lang={ours}>
            {page.t('publication.chapter', { n: number })}
          </p>
          <h2>{title}</h2>
          <RichText page={page} text={doc.chapters?.[number - 1]?.body} from={3} />
          <p className="screen" lang={ours}>
            <a href="#content">{page.t('site.backToTop')}</a>
          </p>
        </section>
      ))}
      <Recommendations page={page} recommendations={doc.recommendations ?? []} lang={ours} />
    </Article>
  )
}
