import type { PayloadRequest } from 'payload'

import { cardFields } from './cardFields'

/** What stands around every page: settings, menu, footer and announcement, in the reader's language. */
export async function findSite(req: PayloadRequest) {
  const read = { depth: 1, populate: cardFields, overrideAccess: false, req } as const
  const [settings, navigation, footer, banner] = await Promise.all([
    req.payload.findGlobal({ slug: 'site-settings', ...read }),
    req.payload.findGlobal({ slug: 'navigation', ...read }),
    req.payload.findGlobal({ slug: 'footer', ...read }),
    req.payload.findGlobal({ slug: 'banner', ...read }),
  ])
  return { settings, navigation, footer, banner }
}

/** Whether an announcement is to be shown at this moment; without a beginning or an end it always is. */
export const isShowing = ({ from, until }: { from?: string | null; until?: string | null }, now: Date): boolean =>
  (!from || new Date(from) <= now) && (!until || new Date(until) > now)
