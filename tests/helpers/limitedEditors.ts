import { languagesOf } from '@/content/publishing/languagesOf'
import type { Staff } from '@/payload-types'
import type { Locale } from '@/platform/locales'

import { aNewColleague, requestAs } from './house'

/** An editor who may write only so far. */
export const anEditor = (limits: Pick<Partial<Staff>, 'languages' | 'branches'>): Promise<Staff> =>
  aNewColleague({ roles: ['editor'], ...limits })

/** How somebody asks the CMS who has the rights of their account and no more. */
export const asked = async (user: Staff, locale: Locale = 'nl') =>
  ({ overrideAccess: false, depth: 0, locale, req: await requestAs(user, locale) }) as const

/** Why a colleague may not change a story, per language, as the admin's panel hears it. */
export async function refusals(user: Staff, id: string): Promise<Partial<Record<Locale, string>>> {
  const states = await languagesOf(await requestAs(user), { kind: 'stories', id })
  return Object.fromEntries(states.map(({ locale, refused }) => [locale, refused]))
}
