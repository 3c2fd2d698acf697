import type { Locale } from '@/platform/locales'

export type Texts = Record<Locale, string>

/** A text of the register in its three languages. */
export const inThree = (en: string, fr: string, nl: string): Texts => ({ en, fr, nl })
