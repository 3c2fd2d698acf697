import type { Page } from '../page'
import styles from './BookingForm.module.css'
import type { SessionItem } from './SessionItem'
import { goneOf } from './sessionWords'
import { Others } from './SessionView'

/** Instead of the form, where there is nothing to send it for: why, and the other dates. */
export const ClosedView = ({ page, session, line, alternatives }: Props) => (
  <div className={styles.closed}>
    <header className={styles.head}>
      <p>{line}</p>
      <h1>{page.t('booking.goneTitle')}</h1>
      <p>{goneOf(page, session)}</p>
    </header>
    <Others page={page} alternatives={alternatives} />
  </div>
)

type Props = { page: Page; session: SessionItem; line: string; alternatives: SessionItem[] }
