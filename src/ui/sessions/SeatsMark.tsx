import { classes } from '../classes'
import type { Page } from '../page'
import type { SessionItem } from './SessionItem'
import styles from './SeatsMark.module.css'
import { seatsOf } from './sessionWords'

/** What is left of the places, in words, beside a circle that fills as they go. */
export const SeatsMark = ({ page, session }: { page: Pick<Page, 't' | 'locale'>; session: SessionItem }) => (
  <p className={classes(styles.seats, styles[session.seats])}>{seatsOf(page, session)}</p>
)
