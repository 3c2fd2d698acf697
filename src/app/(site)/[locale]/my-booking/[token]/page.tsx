import type { Metadata } from 'next'

import { applyNow } from '@/app/site/booking/apply'
import { isCalledOff } from '@/app/site/booking/openOwn'
import { moveTo } from '@/app/site/booking/moveTo'
import { settle } from '@/app/site/booking/settle'
import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { beginSite } from '@/app/site/siteAt'
import { itemsOf } from '@/app/site/sessions/itemOf'
import { SitePage } from '@/app/site/SitePage'
import { bookingAddress, findBookingAddress } from '@/content/bookingAddress'
import { isOn } from '@/content/capabilities'
import { sectionAddress } from '@/content/sections'
import { type Locale, locales } from '@/platform/locales'
import { joinsAt, readMeeting } from '@/programme/bookings/readMeeting'
import { findAlternatives } from '@/programme/sessions/findAlternatives'
import { readOwn } from '@/programme/bookings/readOwn'
import { OwnBookingView } from '@/ui/programme/OwnBookingView'

type Props = {
  params: Promise<{ locale: Locale; token: string }>
  searchParams: Promise<{ note?: string }>
}

const notes = ['late', 'moved', 'saved', 'taken'] as const

const alternatesOf = (token: string) => Object.fromEntries(locales.map((one) => [one, bookingAddress(one, token)]))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await openPage((await params).locale)
  return metadataOf({ page, title: page.t('ownBooking.title'), alternates: {}, noindex: true })
}

/** Somebody's own booking: what holds, and the buttons that change it. Opening the page changes nothing. */
export default async function OwnBookingPage({ params, searchParams }: Props) {
  const { locale, token } = await params
  beginSite(locale)
  const { req, page } = await openPage(locale, sectionAddress(locale, 'infoSessions'))
  const own = await readOwn(req, token)
  const asked = await searchParams
  return (
    <SitePage req={req} page={page} alternates={alternatesOf(token)} wish={{ query: ['note'], keep: false }}>
      <OwnBookingView
        page={page}
        own={own}
        note={notes.find((name) => name === asked.note)}
        sessions={sectionAddress(locale, 'infoSessions')}
        at={bookingAddress(locale, token)}
        settle={settle.bind(null, locale, token)}
        apply={isOn(req.payload, 'applications') ? applyNow.bind(null, locale, token) : undefined}
        joinsAt={own ? joinsAt(own) : page.now}
        meeting={own && (await readMeeting(req, { own, now: page.now }))}
        instead={{
          others:
            own && isCalledOff(own)
              ? itemsOf(page, await findAlternatives(req, { session: own.session.id, now: page.now }))
              : [],
          move: moveTo.bind(null, locale, token),
        }}
        ways={{
          move: bookingAddress(locale, token, 'move'),
          contact: bookingAddress(locale, token, 'contact'),
          data: bookingAddress(locale, token, 'data'),
          calendar: bookingAddress(locale, token, 'calendar'),
          find: findBookingAddress(locale),
        }}
      />
    </SitePage>
  )
}
