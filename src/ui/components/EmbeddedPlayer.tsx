import type { Video } from '@/payload-types'

import type { Page } from '../page'
import { populated } from '../populated'
import { mediaAddress } from './Picture'

/** Somebody else's player: until the reader presses play, the frame holds only our still and a link. */
export function EmbeddedPlayer({ page, video, embed }: { page: Page; video: Video; embed: string }) {
  const poster = populated(video.poster)
  const still = poster?.sizes?.jpeg960?.filename ?? poster?.filename
  const play = [page.t('video.play'), video.title].filter(Boolean).join(': ')
  return (
    <iframe
      title={video.title ?? page.t('video.play')}
      width={960}
      height={540}
      loading="lazy"
      allow="autoplay; fullscreen; picture-in-picture"
      allowFullScreen
      referrerPolicy="strict-origin-when-cross-origin"
      srcDoc={stillPage({ lang: page.locale, play, still, address: withAutoplay(embed) })}
    />
  )
}

type Still = { lang: string; play: string; still?: string | null; address: string }

/** Drawn with attributes alone, so that it stands even where a policy forbids styles. */
function stillPage({ lang, play, still, address }: Still) {
  const picture = still
    ? `<image href="${escape(mediaAddress(still))}" width="960" height="540" preserveAspectRatio="xMidYMid slice"/>`
    : '<rect width="960" height="540" fill="#4b1d52"/>'
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escape(play)}</title></head>
<body bgcolor="#241623" topmargin="0" leftmargin="0" marginwidth="0" marginheight="0"><main>
<svg viewBox="0 0 960 540" width="100%" display="block"><a href="${escape(address)}" aria-label="${escape(play)}">
${picture}<circle cx="480" cy="270" r="76" fill="#fff9f0" stroke="#241623" stroke-width="8"/>
<path d="M458 228v84l70-42z" fill="#241623"/></a></svg></main></body></html>`
}

const withAutoplay = (embed: string) => `${embed}${embed.includes('?') ? '&' : '?'}autoplay=1`

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
