import type { Video } from '@/payload-types'
import { isLocale } from '@/platform/locales'

import type { Page } from '../page'
import { populated } from '../populated'
import { mediaAddress } from './Picture'

/** Our own recording in the browser's own player, with captions in every language there are. */
export function OwnPlayer({ page, video }: { page: Page; video: Video }) {
  const file = populated(video.file)
  if (!file?.filename) return null
  const address = `/media/recordings/${encodeURIComponent(file.filename)}`
  if (video.kind === 'audio')
    return <audio controls preload="none" src={address} aria-label={video.title ?? undefined} />
  const poster = populated(video.poster)
  const still = poster?.sizes?.jpeg960?.filename ?? poster?.filename
  return (
    <video
      controls
      preload="none"
      playsInline
      width={960}
      height={540}
      poster={still ? mediaAddress(still) : undefined}
      aria-label={video.title ?? undefined}
    >
      <source src={address} type={file.mimeType ?? 'video/mp4'} />
      {(video.captionLanguages ?? []).filter(isLocale).map((locale) => (
        <track
          key={locale}
          kind="captions"
          srcLang={locale}
          label={page.t(`site.languageNames.${locale}`)}
          src={`/captions/${video.id}/${locale}.vtt`}
          default={locale === page.locale}
        />
      ))}
    </video>
  )
}
