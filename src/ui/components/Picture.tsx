import { preload } from 'react-dom'

import type { Media } from '@/payload-types'

type Format = 'avif' | 'webp'
type Props = { media: Media; sizes: string; priority?: boolean; className?: string; alt?: string }

/** A picture in the best format that the browser knows; `sizes` says how wide it will stand. */
export function Picture({ media, sizes, priority = false, className, alt }: Props) {
  const avif = sourceSet(media, 'avif')
  if (priority && avif)
    preload(fallback(media), { as: 'image', imageSrcSet: avif, imageSizes: sizes, type: 'image/avif' })
  return (
    <picture>
      {(['avif', 'webp'] as const).map((format) => {
        const set = sourceSet(media, format)
        return set && <source key={format} type={`image/${format}`} srcSet={set} sizes={sizes} />
      })}
      <img
        className={className}
        data-focus-x={nearestFifth(media.focalX)}
        data-focus-y={nearestFifth(media.focalY)}
        src={fallback(media)}
        alt={alt ?? (media.decorative ? '' : (media.alt ?? ''))}
        width={media.width ?? undefined}
        height={media.height ?? undefined}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}

/** Where an uploaded picture is served. */
export const mediaAddress = (filename: string) => `/media/${encodeURIComponent(filename)}`

/** Where the subject stands, in steps of 20 % (a stylesheet knows no other way without inline styles); none in the middle. */
const nearestFifth = (percent: number | null | undefined) =>
  percent === null || percent === undefined || percent === 50 ? undefined : Math.round(percent / 20) * 20

const fallback = (media: Media) => mediaAddress(media.sizes?.jpeg960?.filename ?? media.filename ?? '')

function sourceSet(media: Media, format: Format) {
  const widths = ([480, 960, 1440] as const).flatMap((width) => {
    const size = media.sizes?.[`${format}${width}`]
    return size?.filename && size.width ? [`${mediaAddress(size.filename)} ${size.width}w`] : []
  })
  return [...new Set(widths)].join(', ')
}
