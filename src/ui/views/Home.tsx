import type { Event, Figure, News, Page as PageDocument, Story } from '@/payload-types'

import { cardsOf } from '../cards/cardOf'
import { Button } from '../components/Button'
import { CallToAction } from '../components/CallToAction'
import { Cards } from '../components/Cards'
import { FigureBand } from '../components/FigureBand'
import { Forms } from '../components/Forms'
import { Frame } from '../components/Frame'
import { PageHead } from '../components/PageHead'
import { Sections, type Block } from '../components/Sections'
import { Timetable } from '../components/Timetable'
import { linkOf } from '../linkOf'
import type { Page } from '../page'
import { allPopulated } from '../populated'
import type { SessionItem } from '../sessions/SessionItem'
import { SessionRows } from '../sessions/SessionRows'
import styles from './Home.module.css'

type Props = {
  page: Page
  /** What editors wrote for it; a site that is still new has nothing yet. */
  doc?: PageDocument
  name: string
  figures: Figure[]
  stories: Story[]
  sessions: SessionItem[]
  events: Event[]
  news: News[]
}
type Call = Extract<Block, { blockType: 'callToAction' }>

/** The front page: who you are decides the way in; then how it works, who did it, what it changes, when and what is new. */
export function Home({ page, doc, name, figures, stories, sessions, events, news }: Props) {
  const sections = doc?.sections ?? []
  const calls = sections.filter((block): block is Call => block.blockType === 'callToAction')
  const portrait = stories.flatMap(({ portraits }) => allPopulated(portraits))[0]
  return (
    <>
      <PageHead
        title={doc ? doc.title : name}
        lead={doc ? doc.lead : page.t('home.about')}
        art={
          portrait ? (
            <Frame media={portrait} portrait priority sizes="(min-width: 48rem) 40vw, 26rem" alt="" />
          ) : (
            <Forms />
          )
        }
      >
        {doc ? (
          <Doors page={page} calls={calls.slice(0, 2)} />
        ) : (
          <p>
            <Button href="/admin" kind="second">
              {page.t('home.colleagues')}
            </Button>
          </p>
        )}
      </PageHead>
      <div className={`wrap ${styles.part}`}>
        <Sections page={page} sections={sections.filter(({ blockType }) => blockType !== 'callToAction')} />
      </div>
      <Part heading={page.t('home.stories')} more={page.t('home.allStories')} href={page.section('stories')}>
        {stories.length > 0 && <Cards items={cardsOf(page, 'stories', stories)} />}
      </Part>
      <FigureBand
        page={page}
        heading={page.t('home.figures')}
        figures={figures}
        more={{ href: page.section('impact'), label: page.t('home.allFigures') }}
      />
      <Part heading={page.t('home.sessions')} more={page.t('home.allSessions')} href={page.section('infoSessions')}>
        {sessions.length > 0 && <SessionRows page={page} sessions={sessions} level={3} />}
      </Part>
      <Part heading={page.t('event.upcoming')} more={page.t('sections.events.title')} href={page.section('events')}>
        {events.length > 0 && <Timetable page={page} items={cardsOf(page, 'events', events)} />}
      </Part>
      <Part heading={page.t('home.news')} more={page.t('home.allNews')} href={page.section('news')}>
        {news.length > 0 && <Cards items={cardsOf(page, 'news', news)} />}
      </Part>
      <div className={`wrap ${styles.calls}`}>
        {calls.slice(2).map((call) => (
          <CallToAction key={call.id} heading={call.heading} text={call.text} link={linkOf(page, call)} />
        ))}
      </div>
    </>
  )
}

const Doors = ({ page, calls }: { page: Page; calls: Call[] }) => (
  <ul className={styles.doors}>
    {calls.map((call, index) => {
      const link = linkOf(page, call)
      return (
        <li key={call.id}>
          {call.heading && <h2>{call.heading}</h2>}
          {call.text && <p>{call.text}</p>}
          {link && (
            <Button href={link.href} kind={index ? 'second' : 'first'}>
              {link.label}
            </Button>
          )}
        </li>
      )
    })}
  </ul>
)

type PartProps = { heading: string; more: string; href?: string; children: React.ReactNode }

function Part({ heading, more, href, children }: PartProps) {
  if (!children) return null
  return (
    <section className={`wrap ${styles.part}`}>
      <div className={styles.heading}>
        <h2>{heading}</h2>
        {href && <a href={href}>{more}</a>}
      </div>
      {children}
    </section>
  )
}
