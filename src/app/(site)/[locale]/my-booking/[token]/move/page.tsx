import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { moveTo } from '@/app/site/booking/moveTo'
import { canChange, openOwn, type OwnParams } from '@/app/site/booking/openOwn'
import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { itemsOf } from '@/app/site/sessions/itemOf'
import { SitePage } from '@/app/site/SitePage'
import { findAlternatives } from '@/programme/sessions/findAlternatives'
import { MoveView } from '@/ui/programme/MoveView'

export async function generateMetadata({ params }: OwnParams): Promise<Metadata> {
  const { page } = await openPage((await params).locale)
  return metadataOf({ page, title: page.t('ownBooking.move.title'), alternates: {}, noindex: true })
}

/** The other dates that somebody can have instead; the first one stays until one of them is taken. */
export default async function MovePage({ params, searchParams }: OwnParams & Searched) {
  const { locale, token } = await params
  const { req, page, own, at, back, alternates } = await openOwn(locale, token, 'move')
  if (!canChange(own, page.now)) redirect(back)
  const others = await findAlternatives(req, { session: own.session.id, now: page.now, limit: 12 })
  return (
    <SitePage req={req} page={page} alternates={alternates} wish={{ query: ['note'], keep: false }}>
      <MoveView
        page={page}
        session={own.session}
        others={itemsOf(page, others)}
        isLate={(await searchParams).note === 'late'}
        at={at}
        back={back}
        move={moveTo.bind(null, locale, token)}
      />
    </SitePage>
  )
}

type Searched = { searchParams: Promise<{ note?: string }> }
