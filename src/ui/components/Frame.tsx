import type { Media } from '@/payload-types'

import { classes } from '../classes'
import styles from './Frame.module.css'
import { Picture } from './Picture'

type Props = { media: Media; sizes: string; priority?: boolean; portrait?: boolean; alt?: string; credit?: boolean }

/**
 * A picture in the circle and the arch, standing on the ground line, and over it who made it; drawn portraits bring their
 * own forms.
 */
export function Frame({ media, sizes, priority, portrait = false, alt, credit = true }: Props) {
  return (
    <>
      {credit && media.credit && <small className={styles.credit}>{media.credit}</small>}
      <div className={classes(styles.frame, portrait ? styles.portrait : styles.duo)}>
        <Picture media={media} sizes={sizes} priority={priority} alt={alt} className={styles.picture} />
      </div>
    </>
  )
}
