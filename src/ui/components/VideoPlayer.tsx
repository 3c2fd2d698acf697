import type { Video } from '@/payload-types'

import type { Page } from '../page'
import { populated } from '../populated'
import { EmbeddedPlayer } from './EmbeddedPlayer'
import { Picture } from './Picture'
import { RichText } from './RichText'
import { OwnPlayer } from './OwnPlayer'
import styles from './VideoPlayer.module.css'

type Props = { page: Page; video: Video | string | null | undefined; level?: 2 | 3; heading?: boolean }

/** Video or audio: nothing is fetched before the reader presses play; captions, length and transcript beside it. */
export function VideoPlayer({ page, video: value, level = 3, heading = true }: Props) {
  const video = populated(value)
  if (!video) return null
  const Heading = `h${level}` as const
  const poster = populated(video.poster)
  return (
    <div className={styles.player}>
      {heading && video.title && <Heading>{video.title}</Heading>}
      {populated(video.file)?.filename ? (
        <OwnPlayer page={page} video={video} />
      ) : video.embed ? (
        <EmbeddedPlayer page={page} video={video} embed={video.embed} />
      ) : (
        poster && <Picture media={poster} sizes="(min-width: 60rem) 52rem, 92vw" />
      )}
      <p className={styles.length}>{lengthOf(page, video)}</p>
      {video.transcript && (
        <details className={styles.transcript}>
          <summary>{page.t('video.transcript')}</summary>
          <RichText page={page} text={video.transcript} from={level === 2 ? 3 : 4} />
        </details>
      )}
    </div>
  )
}

function lengthOf(page: Page, { seconds, kind, file, embed, poster }: Video) {
  const length = seconds && page.t('video.duration', { minutes: Math.round(seconds / 60) })
  const host = !file && embed && new URL(embed).hostname.replace(/^(www|player)\./, '')
  const listen = kind === 'audio' && page.t('video.listen')
  return [listen, length, host && page.t('video.playOn', { host }), populated(poster)?.credit]
    .filter(Boolean)
    .join(' · ')
}
