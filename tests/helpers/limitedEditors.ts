import type { Staff } from '@/payload-types'
import type { Locale } from '@/platform/locales'

import { aNewColleague, requestAs } from './house'

/** An editor who may write only so far. */
export const anEditor = (limits: Pick<Partial<Staff>, 'languages' | 'branches'>): Promise<Staff> =>
  aNewColleague({ roles: ['editor'], ...limits })

/** How somebody asks the CMS who has the rights of their account and no more. */
export const asked = async (user: Staff, locale: Locale = 'nl') =>
  ({ overrideAccess: false, depth: 0, locale, req: await requestAs(user, locale) }) as const
