import type { ReactNode } from 'react'

import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { type Act, ActForm } from '../../desk/ActForm'
import type { Desk } from '../../desk/Desk'
import rows from '../../desk/Rows.module.css'
import { StepForm, type FormAction } from '../../desk/StepForm'
import { StepHead } from '../../desk/StepHead'
import { formatDay } from '../../format/dates'
import { type OfferShown, OfferView } from './OfferView'
import { type SeatShown, SeatView } from './SeatView'
import styles from './training.module.css'

type Feed = { isMade: boolean; make: FormAction; stop: Act }
type Props = {
  desk: Desk
  at: string
  note?: ReactNode
  seats: SeatShown[]
  offers: OfferShown[]
  done: { course: string; title: string; completedAt: string; href: string }[]
  feed: Feed
}

/** A member's courses: what they have, what they can have, and what they have completed. */
export function TrainingView({ desk, at, note, seats, offers, done, feed }: Props) {
  const { t, locale } = desk
  const isEmpty = seats.length + offers.length + done.length === 0
  return (
    <>
      <StepHead title={t('training.title')} lead={isEmpty ? undefined : t('training.lead')} />
      {note}
      {isEmpty && <EmptyState heading={t('training.none')} text={t('training.noneText')} />}
      {seats.length > 0 && <h2>{t('training.mine')}</h2>}
      {seats.map((seat) => (
        <SeatView key={seat.booking} desk={desk} at={at} seat={seat} />
      ))}
      {seats.some(({ state }) => state === 'booked') && <FeedView desk={desk} at={at} feed={feed} />}
      {offers.length > 0 && <h2>{t('training.offers')}</h2>}
      {offers.map((offer) => (
        <OfferView key={offer.course} desk={desk} at={at} offer={offer} />
      ))}
      {done.length > 0 && <h2>{t('training.done')}</h2>}
      {done.map(({ course, title, completedAt, href }) => (
        <section key={course} className={styles.course}>
          <h3>{title}</h3>
          <p>{t('training.completedOn', { date: formatDay(locale, completedAt) })}</p>
          <p>
            <Button href={href} kind="second">
              {t('training.certificate')}
            </Button>
          </p>
        </section>
      ))}
    </>
  )
}

function FeedView({ desk: { t }, at, feed: { isMade, make, stop } }: { desk: Desk; at: string; feed: Feed }) {
  return (
    <details className={rows.fold}>
      <summary>{t('training.feed.title')}</summary>
      <p>{t('training.feed.text')}</p>
      {isMade && <p>{t('training.feed.againText')}</p>}
      <StepForm
        action={make}
        at={at}
        problem={t('portal.problem')}
        fields={[]}
        button={t(isMade ? 'training.feed.again' : 'training.feed.make')}
      />
      {isMade && (
        <ActForm action={stop} at={at}>
          <Button kind="second">{t('training.feed.stop')}</Button>
        </ActForm>
      )}
    </details>
  )
}
