import type { Publication } from '@/payload-types'

import type { Page } from '../page'
import styles from './Chapters.module.css'
import type { Chapter } from './Contents'
import { RichText } from './RichText'

type Props = { page: Page; doc: Publication; chapters: Chapter[]; ours?: string }

/** Where a chapter stands on a page that has them all. */
export const chapterAnchor = (number: number) => `#chapter-${number}`

/** All chapters of a report, one below the other. */
export const Chapters = ({ page, doc, chapters, ours }: Props) =>
  chapters.map(({ number, title }) => (
    <section key={number} id={chapterAnchor(number).slice(1)} className={styles.chapter}>
      <p className={styles.number} lang={ours}>
        {page.t('publication.chapter', { n: number })}
      </p>
      <h2>{title}</h2>
      <RichText page={page} text={doc.chapters?.[number - 1]?.body} from={3} />
      <p className="screen" lang={ours}>
        <a href="#content">{page.t('site.backToTop')}</a>
      </p>
    </section>
  ))
