import { formatWhen } from '../format/dates'
import type { Kept, Words } from './Kept'
import styles from './OwnBookingView.module.css'
import { sayBooking } from './sayBooking'

type Props = { page: Words; kept: Kept }

/** One booking with all that is kept of it, in words. */
export const KeptBooking = ({ page, kept }: Props) => (
  <section>
    <h2 className={styles.day}>{formatWhen(page.locale, kept.session)}</h2>
    <dl className={styles.facts}>
      {sayBooking(page, kept).map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </section>
)
