import type { Locale } from '@/platform/locales'

import { tagOf } from './tagOf'

export const formatNumber = (locale: Locale, value: number) => new Intl.NumberFormat(tagOf(locale)).format(value)

/** `value` in hundredths: 74 gives “74%” or “74 %”. */
export const formatPercent = (locale: Locale, value: number) =>
  new Intl.NumberFormat(tagOf(locale), { style: 'percent', maximumFractionDigits: 1 }).format(value / 100)

/** A file's size from its bytes, in kB or MB of a thousand. */
export function formatSize(locale: Locale, bytes: number) {
  const big = bytes >= 1_000_000
  const unit = big ? 'megabyte' : 'kilobyte'
  const options = { style: 'unit', unit, maximumFractionDigits: big ? 1 : 0 } as const
  return new Intl.NumberFormat(tagOf(locale), options).format(bytes / (big ? 1_000_000 : 1000))
}
