import type { Story } from '@/payload-types'

import { Article } from '../components/Article'
import { CallToAction } from '../components/CallToAction'
import { Facts } from '../components/Facts'
import { Frame } from '../components/Frame'
import { PlainHead } from '../components/PlainHead'
import { Quotation } from '../components/Quotation'
import { ReadNext } from '../components/ReadNext'
import { RichText } from '../components/RichText'
import { splitAtHeadings } from '../components/splitAtHeadings'
import { ShareLinks } from '../components/ShareLinks'
import { VideoPlayer } from '../components/VideoPlayer'
import { formatMonths } from '../format/dates'
import type { Page } from '../page'
import { allPopulated, populated } from '../populated'
import { tongue } from '../tongue'
import type { Read } from './Read'
import styles from './StoryView.module.css'

/** Two people and how it went, their own words between the parts of the text. */
export function StoryView({ page, doc, shownIn, next }: Read<Story>) {
  const { own, ours } = tongue(page, shownIn)
  const sessions = page.section('infoSessions') ?? page.section('events')
  return (
    <Article
      lang={own}
      head={<Head page={page} doc={doc} shownIn={shownIn} />}
      aside={
        <>
          {doc.example && (
            <p className={styles.example} lang={ours}>
              <b>{page.t('site.example')}</b> {page.t('site.exampleNote')}
            </p>
          )}
          <Facts facts={factsOf(page, doc)} lang={ours} />
        </>
      }
      after={
        <>
          <CallToAction
            heading={page.t('story.nextStep.heading')}
            text={page.t('story.nextStep.text')}
            link={sessions ? { href: sessions, label: page.t('story.nextStep.button') } : undefined}
          />
          <ReadNext page={page} items={next} />
        </>
      }
    >
      <Told page={page} doc={doc} lang={own} />
      <VideoPlayer page={page} video={doc.video} level={2} />
      <div lang={ours}>
        <ShareLinks page={page} title={doc.title ?? ''} />
      </div>
    </Article>
  )
}

function Head({ page, doc, shownIn }: Read<Story>) {
  const portrait = allPopulated(doc.portraits)[0]
  return (
    <PlainHead
      page={page}
      doc={doc}
      shownIn={shownIn}
      section="stories"
      art={portrait && <Frame media={portrait} portrait priority sizes="(min-width: 48rem) 40vw, 92vw" />}
    />
  )
}

function Told({ page, doc, lang }: { page: Page; doc: Story; lang?: string }) {
  const parts = splitAtHeadings(doc.body)
  const said = (doc.quotations ?? []).filter(({ text }) => text)
  return (
    <>
      {parts.map((part, index) => (
        <div key={index}>
          <RichText page={page} text={part} />
          {said.slice(index, index === parts.length - 1 ? undefined : index + 1).map((quotation) => (
            <Quotation
              key={quotation.id}
              page={page}
              {...quotation}
              lang={lang}
              form={quotation.speaker === doc.mentor ? 'arch' : 'circle'}
            />
          ))}
        </div>
      ))}
    </>
  )
}

function factsOf(page: Page, doc: Story) {
  const branch = populated(doc.branch)
  const branchHref = branch && page.href('branches', branch)
  return [
    { label: page.t('story.mentee'), value: doc.mentee },
    { label: page.t('story.mentor'), value: doc.mentor },
    { label: page.t('story.branch'), value: branchHref ? <a href={branchHref}>{branch.city}</a> : branch?.city },
    { label: page.t('story.sector'), value: populated(doc.sector)?.name },
    { label: page.t('story.period'), value: doc.from && formatMonths(page.locale, doc.from, doc.to) },
  ]
}
