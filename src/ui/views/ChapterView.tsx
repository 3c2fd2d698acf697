import type { Publication } from '@/payload-types'

import { Contents, type Chapter } from '../components/Contents'
import { Article } from '../components/Article'
import { Pair } from '../components/Pair'
import { PlainHead } from '../components/PlainHead'
import { RichText } from '../components/RichText'
import { ShareLinks } from '../components/ShareLinks'
import { tongue } from '../tongue'
import styles from './ChapterView.module.css'
import type { Read } from './Read'

type Props = Read<Publication> & { number: number; chapters: Chapter[]; printHref: string }

/** One chapter of a report, with the way to the one before, the next, all of them, and the printable whole. */
export function ChapterView({ page, doc, shownIn, number, chapters, printHref }: Props) {
  const { own, ours } = tongue(page, shownIn)
  const chapter = doc.chapters?.[number - 1]
  const publication = { label: doc.title ?? '', href: page.href('publications', doc) }
  return (
    <Article
      lang={own}
      head={
        <PlainHead
          page={page}
          doc={{ title: chapter?.title }}
          shownIn={shownIn}
          section="publications"
          also={[publication]}
          eyebrow={page.t('publication.chapter', { n: number })}
          art={<Pair circle={<b>{number}</b>} arch={<b>/ {chapters.length}</b>} />}
        />
      }
      aside={
        <Contents page={page} chapters={chapters} current={number} wholeHref={printHref} lang={ours} heading="p" />
      }
    >
      <RichText page={page} text={chapter?.body} />
      <Neighbours page={page} number={number} chapters={chapters} ours={ours} />
      <div lang={ours}>
        <ShareLinks page={page} title={chapter?.title ?? doc.title ?? ''} />
        <p className="screen">
          <a className={styles.top} href="#content">
            {page.t('site.backToTop')}
          </a>
        </p>
      </div>
    </Article>
  )
}

type NeighbourProps = Pick<Props, 'page' | 'number' | 'chapters'> & { ours?: string }

function Neighbours({ page, number, chapters, ours }: NeighbourProps) {
  const find = (wanted: number) => chapters.find((chapter) => chapter.number === wanted)
  const ways = [
    { chapter: find(number - 1), word: page.t('site.previous'), rel: 'prev' },
    { chapter: find(number + 1), word: page.t('site.next'), rel: 'next' },
  ]
  return (
    <nav className={styles.neighbours} aria-label={page.t('publication.chapters')}>
      {ways.map(
        ({ chapter, word, rel }) =>
          chapter && (
            <a key={rel} className={styles[rel]} href={chapter.href} rel={rel}>
              <span lang={ours}>{word}</span>
              <b>{chapter.title}</b>
            </a>
          ),
      )}
    </nav>
  )
}
