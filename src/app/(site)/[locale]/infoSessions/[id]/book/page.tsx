import type { Metadata } from 'next'

import { bookingFields, callFields, callTrap, consentOf } from '@/app/site/booking/formOf'
import { submitBooking } from '@/app/site/booking/submitBooking'
import { submitCall } from '@/app/site/booking/submitCall'
import { bookingWords, callWords } from '@/app/site/booking/wordsOf'
import { metadataOf } from '@/app/site/metadata'
import { openSession, type SessionParams } from '@/app/site/sessions/openSession'
import { SitePage } from '@/app/site/SitePage'
import { findPageOfRole } from '@/content/findPageOfRole'
import { asksProof } from '@/programme/bookings/watchRush'
import { newFormToken } from '@/programme/bookings/formTokens'
import { Breadcrumb } from '@/ui/components/Breadcrumb'
import { BookingForm } from '@/ui/sessions/BookingForm'
import { CallForm } from '@/ui/sessions/CallForm'
import { ClosedView } from '@/ui/sessions/ClosedView'
import { canBook } from '@/ui/sessions/SessionItem'
import { dayOf, lineOf } from '@/ui/sessions/sessionWords'

export async function generateMetadata({ params }: SessionParams): Promise<Metadata> {
  const { locale, id } = await params
  const { page, item, alternates } = await openSession(locale, id, 'book')
  const title = `${page.t(item.seats === 'waiting' ? 'booking.waitTitle' : 'booking.title')}, ${dayOf(page, item)}`
  return metadataOf({ page, title, alternates, noindex: true })
}

/** The form for a place in a session. It is never kept: each drawing has a key of its own. */
export default async function BookPage({ params }: SessionParams) {
  const { locale, id } = await params
  const { req, page, item, alternatives, alternates } = await openSession(locale, id, 'book')
  const privacy = await findPageOfRole(req, 'privacy')
  const asks = await asksProof(req.payload, item.id)
  const isWaiting = item.seats === 'waiting'
  const token = newFormToken(req.payload.secret, page.now)
  return (
    <SitePage req={req} page={page} alternates={alternates} section="infoSessions" wish={{ keep: false }}>
      <div className="wrap room">
        <Breadcrumb page={page} section="infoSessions" also={[{ label: dayOf(page, item), href: item.href }]} />
        <BookingForm
          action={submitBooking.bind(null, locale, id)}
          words={bookingWords(page, { isWaiting, asks })}
          session={lineOf(page, item)}
          isWaiting={isWaiting}
          fields={bookingFields(page, token)}
          consent={consentOf(page, privacy)}
          another={item.bookHref}
          closed={
            canBook(item) ? undefined : (
              <ClosedView page={page} session={item} line={lineOf(page, item)} alternatives={alternatives} />
            )
          }
        />
        <CallForm
          action={submitCall.bind(null, locale, id)}
          at={item.bookHref}
          words={callWords(page)}
          fields={callFields(page)}
          trap={callTrap(page)}
        />
      </div>
    </SitePage>
  )
}
