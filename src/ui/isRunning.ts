import type { Campaign } from '@/payload-types'

import type { Page } from './page'

/** Whether a campaign has begun and not ended; without a beginning nobody knows. */
export const isRunning = ({ now }: Page, { startsOn, endsOn }: Pick<Campaign, 'startsOn' | 'endsOn'>): boolean =>
  Boolean(startsOn && new Date(startsOn) <= now && (!endsOn || new Date(endsOn) >= now))
