import type { ReactNode, RefObject } from 'react'

import form from '../desk/StepForm.module.css'
import type { BookingState } from './BookingState'

type Props = {
  refused: NonNullable<BookingState['refused']>
  heading: string
  focus: RefObject<HTMLDivElement | null>
  children?: ReactNode
}

/** Why there is no place, said first; then what can be done instead. */
export const Refused = ({ refused: { text, others }, heading, focus, children }: Props) => (
  <div ref={focus} className={form.summary} role="alert" tabIndex={-1} autoFocus>
    <h2>{text}</h2>
    {children}
    {others.length > 0 && (
      <>
        <h3>{heading}</h3>
        <ul>
          {others.map(({ href, label, place }) => (
            <li key={href}>
              <a href={href}>{label}</a> {place}
            </li>
          ))}
        </ul>
      </>
    )}
  </div>
)
