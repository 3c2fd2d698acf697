import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { eraseMe } from '@/app/site/booking/eraseMe'
import { openOwn, type OwnParams } from '@/app/site/booking/openOwn'
import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { SitePage } from '@/app/site/SitePage'
import { bookingAddress } from '@/content/bookingAddress'
import { ownAsked } from '@/programme/bookings/ownAsked'
import { readOwnData } from '@/programme/bookings/readOwnData'
import { OwnDataView } from '@/ui/programme/OwnDataView'

export async function generateMetadata({ params }: OwnParams): Promise<Metadata> {
  const { page } = await openPage((await params).locale)
  return metadataOf({ page, title: page.t('ownBooking.data.title'), alternates: {}, noindex: true })
}

/** All that is kept about somebody, to read, to take along, and to have erased. */
export default async function OwnDataPage({ params }: OwnParams) {
  const { locale, token } = await params
  const { req, page, own, at, back, alternates } = await openOwn(locale, token, 'data')
  const asked = ownAsked(own)
  if (!asked) redirect(back)
  return (
    <SitePage req={req} page={page} alternates={alternates} wish={{ keep: false }}>
      <OwnDataView
        page={page}
        kept={await readOwnData(req, asked)}
        at={at}
        back={back}
        file={bookingAddress(locale, token, 'file')}
        erase={eraseMe.bind(null, locale, token)}
      />
    </SitePage>
  )
}
