import type { ComponentProps } from 'react'

import { OwnForm } from '../programme/OwnForm'
import styles from './BookingForm.module.css'

type Props = ComponentProps<typeof OwnForm> & { words: { title: string; text: string } }

/** For whoever would rather speak than write: a name and a number. */
export const CallForm = (props: Props) => (
  <section className={`screen ${styles.call}`} id="call">
    <h2>{props.words.title}</h2>
    <p>{props.words.text}</p>
    <OwnForm {...props} />
  </section>
)
