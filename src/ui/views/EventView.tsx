import type { Event } from '@/payload-types'

import { Article } from '../components/Article'
import { Button } from '../components/Button'
import { ComingUp } from '../components/ComingUp'
import { Facts } from '../components/Facts'
import { Pair } from '../components/Pair'
import { Photos } from '../components/Photos'
import { PlainHead } from '../components/PlainHead'
import { RichText } from '../components/RichText'
import { ShareLinks } from '../components/ShareLinks'
import { VideoPlayer } from '../components/VideoPlayer'
import { dateParts, formatHours, formatWeekday, formatZone } from '../format/dates'
import { isOver } from '../isOver'
import type { Page } from '../page'
import { allPopulated, populated } from '../populated'
import { tongue } from '../tongue'
import styles from './EventView.module.css'
import type { Read } from './Read'

/** When, where, how to come; afterwards what there is to see of it. */
export function EventView({ page, doc, shownIn, next }: Read<Event>) {
  const { own, ours } = tongue(page, shownIn)
  const past = isOver(page, doc)
  return (
    <Article
      lang={own}
      head={
        <PlainHead
          page={page}
          doc={doc}
          shownIn={shownIn}
          section="events"
          eyebrow={[doc.kind && page.t(`event.kinds.${doc.kind}`), past && page.t('event.over')]
            .filter(Boolean)
            .join(' · ')}
          art={doc.startsAt && <Day page={page} doc={doc} startsAt={doc.startsAt} />}
        >
          {doc.registration && !past && (
            <p className={styles.register} lang={ours}>
              <Button href={doc.registration}>{page.t('event.register')}</Button>
            </p>
          )}
        </PlainHead>
      }
      aside={<Facts lang={ours} facts={factsOf(page, doc)} />}
      after={<ComingUp page={page} items={next} heading={page.t('event.upcoming')} />}
    >
      <RichText page={page} text={doc.body} />
      {populated(doc.recording) && (
        <section>
          <h2 lang={ours}>{page.t('event.recording')}</h2>
          <VideoPlayer page={page} video={doc.recording} />
        </section>
      )}
      <Photos page={page} photos={allPopulated(doc.photos)} ours={ours} />
      <div lang={ours}>
        <ShareLinks page={page} title={doc.title ?? ''} />
      </div>
    </Article>
  )
}

/** The date in the circle, the hour in the arch. */
function Day({ page, doc, startsAt }: { page: Page; doc: Event; startsAt: string }) {
  const { weekday, day, month } = dateParts(page.locale, startsAt, doc.zone)
  const hour = formatHours(page.locale, startsAt, { zone: doc.zone })
  return (
    <Pair
      circle={
        <>
          <b>{day}</b> {month}
        </>
      }
      arch={
        <>
          {weekday} <b>{hour}</b>
        </>
      }
    />
  )
}

function factsOf(page: Page, { startsAt, endsAt, zone, place, online }: Event) {
  const hours = startsAt && formatHours(page.locale, startsAt, { to: endsAt, zone })
  const local =
    startsAt &&
    zone &&
    (online || zone !== 'Europe/Brussels') &&
    page.t('event.timezoneNote', { zone: formatZone(page.locale, startsAt, zone) })
  const lines = (...parts: (string | null | undefined | false)[]) =>
    parts.filter(Boolean).map((part) => (
      <span key={String(part)} className={styles.line}>
        {part}
      </span>
    ))
  const where = lines(place?.name, place?.street, place?.city, online && page.t('event.online'))
  return [
    { label: page.t('event.when'), value: startsAt && lines(formatWeekday(page.locale, startsAt, zone), hours, local) },
    { label: page.t('event.where'), value: where.length > 0 && where },
  ]
}
