import type { ComponentProps } from 'react'

import type { Locale } from '@/platform/locales'

import type { Step } from '../desk/behalf/Steps'
import type { Translate } from '../page'
import type { SentMessages } from './SentMessages'

/** What a page of the site, one of the portal and one of the desk have in common. */
export type Words = { locale: Locale; t: Translate }

/** One booking as its person may have it. */
export type Kept = {
  session: { startsAt: string; zone: string }
  booking: Record<string, string | boolean | null>
  accessNeeds: string | null
  calls: { at: string }[]
  line: Step[]
  messages: ComponentProps<typeof SentMessages>['messages']
}
