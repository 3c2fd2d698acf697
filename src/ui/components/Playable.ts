import type { Video } from '@/payload-types'
import type { Locale } from '@/platform/locales'

/** A video may say in which languages it has captions; without it, the page's language counts where it has them. */
export type Playable = Video & { captionLanguages?: Locale[] }
