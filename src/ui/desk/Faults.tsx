import type { RefObject } from 'react'

import styles from './StepForm.module.css'

type Props = { heading: string; faults: Record<string, string>; focus: RefObject<HTMLDivElement | null> }

/** What is wrong with a form, each with a link to its field; takes the focus, with scripts or without. */
export function Faults({ heading, faults, focus }: Props) {
  const wrong = Object.entries(faults)
  if (wrong.length === 0) return null
  return (
    <div ref={focus} className={styles.summary} role="alert" tabIndex={-1} autoFocus>
      <h2>{heading}</h2>
      <ul>
        {wrong.map(([name, words]) => (
          <li key={name}>
            <a href={`#${name}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
