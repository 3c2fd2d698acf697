import type { Branch, Event, Story } from '@/payload-types'

import { cardsOf } from '../cards/cardOf'
import { stateOf } from '../cards/details'
import { Article } from '../components/Article'
import { ComingUp } from '../components/ComingUp'
import { Contacts } from '../components/Contacts'
import { Facts } from '../components/Facts'
import { PlainHead } from '../components/PlainHead'
import { ReadNext } from '../components/ReadNext'
import { RichText } from '../components/RichText'
import { ShareLinks } from '../components/ShareLinks'
import { countryName } from '../format/names'
import type { Page } from '../page'
import { FeedLinks, type Feeds } from '../sessions/FeedLinks'
import { NextSessions } from '../sessions/NextSessions'
import type { SessionItem } from '../sessions/SessionItem'
import { tongue } from '../tongue'
import styles from './BranchView.module.css'
import type { Read } from './Read'

type Props = Read<Branch> & { sessions?: SessionItem[]; feeds?: Feeds; events: Event[]; stories: Story[] }

/** A branch: where the door is, when it is open, what happens there and who met there. */
export function BranchView({ page, doc, shownIn, sessions = [], feeds, events, stories }: Props) {
  const { own, ours } = tongue(page, shownIn)
  return (
    <Article
      lang={own}
      head={
        <PlainHead
          page={page}
          doc={doc}
          shownIn={shownIn}
          section="branches"
          eyebrow={[doc.country && countryName(page, doc.country), stateOf(page, doc)].filter(Boolean).join(' · ')}
          tone={doc.state === 'announced' ? 'rose' : 'sea'}
        />
      }
      aside={
        <>
          <Facts lang={ours} facts={factsOf(page, doc)} />
          <Contacts heading={page.t('branches.contacts')} contacts={doc.contacts} lang={ours} />
        </>
      }
      after={
        <>
          <NextSessions page={page} sessions={sessions} />
          {feeds && sessions.length > 0 && <FeedLinks page={page} feeds={feeds} />}
          <ComingUp page={page} items={cardsOf(page, 'events', events)} heading={page.t('branches.nextEvents')} />
          <ReadNext page={page} items={cardsOf(page, 'stories', stories)} heading={page.t('branches.stories')} />
        </>
      }
    >
      <RichText page={page} text={doc.body} />
      <div lang={ours}>
        <ShareLinks page={page} title={doc.title ?? ''} />
      </div>
    </Article>
  )
}

function factsOf(page: Page, { address, openingHours }: Branch) {
  const lines = (text: string) =>
    text.split('\n').map((line) => (
      <span key={line} className={styles.line}>
        {line}
      </span>
    ))
  const town = [address?.postcode, address?.city].filter(Boolean).join(' ')
  const place = [address?.street, town].filter(Boolean).join('\n')
  return [
    { label: page.t('branches.address'), value: place && lines(place) },
    { label: page.t('branches.openingHours'), value: openingHours && lines(openingHours), wide: true },
  ]
}
