import 'server-only'

import { notFound } from 'next/navigation'
import { cache } from 'react'

import { findAlternatives } from '@/programme/sessions/findAlternatives'
import { canAsk } from '@/programme/sessions/availabilityOf'
import { findSession } from '@/programme/sessions/findSession'
import { bookAddress, inAllLanguages, sessionAddress } from '@/programme/sessions/sessionAddress'
import type { Locale } from '@/platform/locales'

import { openPage } from '../openPage'
import { beginSite } from '../siteAt'
import { itemOf, itemsOf } from './itemOf'

export type SessionParams = { params: Promise<{ locale: Locale; id: string }> }

/** A session with the page it is drawn on, and other dates where it cannot be booked; head and page read it once. */
export const openSession = cache(async (locale: Locale, id: string, part?: 'book') => {
  beginSite(locale)
  const alternates = inAllLanguages((one) => (part === 'book' ? bookAddress(one, id) : sessionAddress(one, id)))
  const { req, page } = await openPage(locale, alternates[locale])
  const session = await findSession(req, { id, now: page.now })
  if (!session) notFound()
  const others = canAsk(session.availability) ? [] : await findAlternatives(req, { session: id, now: page.now })
  return { req, page, session, item: itemOf(page, session), alternatives: itemsOf(page, others), alternates }
})
