import type { Media } from '@/payload-types'

import { classes } from '../classes'
import styles from './Cover.module.css'
import { Forms, type Tone } from './Forms'
import { Picture } from './Picture'

type Props = { picture?: Media; cover?: { tone: Tone; word: string }; priority?: boolean; credit?: boolean }

/** The cover of a publication; without a picture, its year set large above the two forms. */
export function Cover({ picture, cover, priority, credit = false }: Props) {
  if (picture) {
    return (
      <div className={styles.cover}>
        <Picture media={picture} sizes="(min-width: 60rem) 20rem, 60vw" alt="" priority={priority} />
        {credit && picture.credit && <small>{picture.credit}</small>}
      </div>
    )
  }
  const tone = cover?.tone ?? 'sun'
  return (
    <div className={classes(styles.cover, styles.typographic, styles[tone])} aria-hidden="true">
      <span className={styles.word}>{cover?.word}</span>
      <Forms tone={tone} className={styles.forms} />
    </div>
  )
}
