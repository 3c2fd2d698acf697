import type { Metadata } from 'next'

import { askLetter, enterCode, proveSeat } from '@/app/site/booking/findAgain'
import { callFieldsOf, callTrap } from '@/app/site/booking/formOf'
import { submitCall } from '@/app/site/booking/submitCall'
import { callWords } from '@/app/site/booking/wordsOf'
import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { beginSite } from '@/app/site/siteAt'
import { SitePage } from '@/app/site/SitePage'
import { findBookingAddress } from '@/content/bookingAddress'
import { sectionAddress } from '@/content/sections'
import type { Locale } from '@/platform/locales'
import { textGateway } from '@/platform/texts/textGateway'
import { readCode } from '@/programme/bookings/codes'
import { listCallers } from '@/programme/sessions/listCallers'
import { inAllLanguages } from '@/programme/sessions/sessionAddress'
import { FindBookingView } from '@/ui/programme/FindBookingView'
import { CallForm } from '@/ui/sessions/CallForm'

type Props = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<{ code?: string | string[]; note?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { page } = await openPage(locale)
  const alternates = inAllLanguages(findBookingAddress)
  return metadataOf({ page, title: page.t('findBooking.title'), alternates, noindex: true })
}

/** Where somebody finds their booking again who has no link: by letter, or by code. */
export default async function FindBookingPage({ params, searchParams }: Props) {
  const { locale } = await params
  const { code, note } = await searchParams
  beginSite(locale)
  const at = findBookingAddress(locale)
  const { req, page } = await openPage(locale, at)
  const callers = await listCallers(req)
  return (
    <SitePage
      req={req}
      page={page}
      alternates={inAllLanguages(findBookingAddress)}
      wish={{ query: ['code', 'note'], keep: false }}
    >
      <FindBookingView
        page={page}
        at={at}
        sessions={sectionAddress(locale, 'infoSessions')}
        erased={note === 'erased'}
        renewed={note === 'renewed'}
        code={typeof code === 'string' ? readCode(code) : undefined}
        byText={textGateway() !== undefined}
        acts={{
          ask: askLetter.bind(null, locale),
          enter: enterCode.bind(null, locale),
          prove: proveSeat.bind(null, locale),
        }}
      />
      {callers.length > 0 && (
        <div className="wrap room">
          <CallForm
            action={submitCall.bind(null, locale, '')}
            at={at}
            words={callWords(page)}
            fields={callFieldsOf(page, callers)}
            trap={callTrap(page)}
          />
        </div>
      )}
    </SitePage>
  )
}
