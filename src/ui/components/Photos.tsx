import type { Media } from '@/payload-types'

import type { Page } from '../page'
import { Frame } from './Frame'
import styles from './Photos.module.css'

/** The pictures of an evening. */
export function Photos({ page, photos, ours }: { page: Page; photos: Media[]; ours?: string }) {
  if (!photos.length) return null
  return (
    <section>
      <h2 lang={ours}>{page.t('event.photos')}</h2>
      <div className={styles.photos}>
        {photos.map((media) => (
          <div key={media.id}>
            <Frame media={media} sizes="(min-width: 48rem) 19rem, 92vw" />
          </div>
        ))}
      </div>
    </section>
  )
}
