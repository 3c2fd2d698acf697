import type { ReactNode } from 'react'

import type { Publication } from '@/payload-types'

import { relatedCards } from '../cards/cardOf'
import { details } from '../cards/details'
import { Article } from '../components/Article'
import { Button } from '../components/Button'
import { Contacts } from '../components/Contacts'
import { Contents, type Chapter } from '../components/Contents'
import { Cover } from '../components/Cover'
import { Download } from '../components/Download'
import { Facts } from '../components/Facts'
import { FigureBand } from '../components/FigureBand'
import { PlainHead } from '../components/PlainHead'
import { ReadNext } from '../components/ReadNext'
import { Recommendations } from '../components/Recommendations'
import { RichText } from '../components/RichText'
import { ShareLinks } from '../components/ShareLinks'
import { countryName } from '../format/names'
import type { Page } from '../page'
import { allPopulated, populated } from '../populated'
import { tongue } from '../tongue'
import styles from './PublicationView.module.css'
import type { Read } from './Read'

type Props = Read<Publication> & {
  chapters?: Chapter[]
  wholeHref?: string
  /** The chapters themselves, where they have no pages yet. */
  children?: ReactNode
}

/** A report's front page: cover, PDF, chapters, key figures, recommendations, and whom to ask. */
export function PublicationView({ page, doc, shownIn, next, chapters = [], wholeHref, children }: Props) {
  const { own, ours } = tongue(page, shownIn)
  const related = relatedCards(page, doc.related)
  return (
    <Article
      lang={own}
      head={<Head page={page} doc={doc} shownIn={shownIn} firstHref={chapters[0]?.href} />}
      aside={
        <div lang={ours}>
          <Facts facts={factsOf(page, doc)} />
        </div>
      }
      after={<ReadNext page={page} items={related.length ? related : next} />}
    >
      <RichText page={page} text={doc.body} />
      <Contents page={page} chapters={chapters} wholeHref={wholeHref} lang={ours} whole={Boolean(children)} />
      {children}
      <FigureBand page={page} heading={page.t('publication.keyFigures')} figures={allPopulated(doc.figures)} within />
      <Recommendations page={page} recommendations={doc.recommendations ?? []} lang={ours} />
      <Contacts heading={page.t('publication.contact')} contacts={doc.contacts} lang={ours} />
      <div lang={ours}>
        <ShareLinks page={page} title={doc.title ?? ''} />
      </div>
    </Article>
  )
}

function Head({ page, doc, shownIn, firstHref }: Read<Publication> & { firstHref?: string }) {
  const file = populated(doc.file)
  const { cover, picture } = details(page, 'publications', doc)
  return (
    <PlainHead
      page={page}
      doc={doc}
      shownIn={shownIn}
      section="publications"
      eyebrow={[doc.kind && page.t(`publication.kinds.${doc.kind}`), doc.year].filter(Boolean).join(' ')}
      art={
        <div className={styles.cover}>
          <Cover picture={picture} cover={cover} priority credit />
        </div>
      }
    >
      <p className={styles.actions} lang={tongue(page, shownIn).ours}>
        {file && <Download page={page} file={file} />}
        {firstHref && (
          <Button kind={file ? 'second' : 'first'} href={firstHref}>
            {page.t('publication.readOnline')}
          </Button>
        )}
        {doc.outsideLink && <Button href={doc.outsideLink}>{page.t('publication.readOutside')}</Button>}
      </p>
    </PlainHead>
  )
}

function factsOf(page: Page, { author, year, edition, country, themes }: Publication) {
  return [
    { label: page.t('publication.author'), value: author },
    { label: page.t('lists.year'), value: year },
    { label: page.t('publication.edition'), value: edition },
    { label: page.t('impact.region'), value: country && countryName(page, country) },
    {
      label: page.t('lists.theme'),
      value: allPopulated(themes)
        .map(({ name }) => name)
        .filter(Boolean)
        .join(', '),
    },
  ]
}
