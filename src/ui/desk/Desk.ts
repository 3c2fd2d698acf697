import type { Locale } from '@/platform/locales'

import type { Translate } from '../page'

/** What every page of the desk knows. */
export type Desk = { locale: Locale; t: Translate; now: Date }
