import { Duration } from 'luxon'

import type { Locale } from '@/platform/locales'

import { sheetWords } from './sheetWords'
import { ends, moments, type Period, type PeriodName, periods } from './periods'

/** `2 years after leaving, then emptied of personal data`; `after leaving: deleted`. */
export function periodInWords(name: PeriodName, locale: Locale): string {
  const { for: iso, from, then }: Period = periods[name]
  const length = Duration.fromISO(iso, { locale })
  const [moment, end] = [moments[from][locale], ends[then][locale]]
  if (length.toMillis() === 0) return moment + sheetWords[locale].colon + end
  return `${length.toHuman()} ${moment}, ${thenWord[locale]} ${end}`
}

const thenWord = { fr: 'puis', nl: 'daarna', en: 'then' }
