import type { Campaign } from '@/payload-types'

import type { Page } from '../page'
import styles from './Episodes.module.css'
import { VideoPlayer } from './VideoPlayer'

type Props = { page: Page; episodes: NonNullable<Campaign['episodes']>; ours?: string }

/** A series in its order, each episode with its own player and transcript. */
export function Episodes({ page, episodes, ours }: Props) {
  const told = episodes.filter(({ title }) => title)
  if (!told.length) return null
  return (
    <section>
      <h2 lang={ours}>{page.t('campaign.episodes')}</h2>
      <ol className={styles.episodes}>
        {told.map(({ id, title, summary, video }, index) => (
          <li key={id}>
            <p className={styles.number} lang={ours}>
              {page.t('campaign.episode', { n: index + 1 })}
            </p>
            <h3>{title}</h3>
            {summary && <p>{summary}</p>}
            <div className={styles.player}>
              <VideoPlayer page={page} video={video} heading={false} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
