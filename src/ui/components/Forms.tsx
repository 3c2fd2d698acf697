import { classes } from '../classes'
import styles from './Forms.module.css'

export type Tone = 'sun' | 'night' | 'sea' | 'rose'

type Props = { tone?: Tone; apart?: boolean; className?: string }

/** The two forms that meet, on their ground line; `apart` where a meeting has not come about. */
export function Forms({ tone = 'sun', apart = false, className = '' }: Props) {
  return (
    <svg
      className={classes(styles.forms, styles[tone], className)}
      viewBox={apart ? '16 24 616 301' : '16 24 456 301'}
      aria-hidden="true"
      focusable="false"
    >
      <circle className={styles.circle} cx="168" cy="176" r="146" />
      <path
        className={styles.arch}
        d={apart ? 'M366 322V160a130 130 0 0 1 260 0v162z' : 'M206 322V160a130 130 0 0 1 260 0v162z'}
      />
      {!apart && <path className={styles.meet} d="M206 317V160A130 130 0 0 1 254.7 58.6 146 146 0 0 1 206 317z" />}
    </svg>
  )
}
