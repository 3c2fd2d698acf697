import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { canChange, openOwn, type OwnParams } from '@/app/site/booking/openOwn'
import { saveContact } from '@/app/site/booking/saveContact'
import { callFields, callTrap } from '@/app/site/booking/formOf'
import { submitCall } from '@/app/site/booking/submitCall'
import { callWords } from '@/app/site/booking/wordsOf'
import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { SitePage } from '@/app/site/SitePage'
import { ContactView } from '@/ui/programme/ContactView'
import { CallForm } from '@/ui/sessions/CallForm'

export async function generateMetadata({ params }: OwnParams): Promise<Metadata> {
  const { page } = await openPage((await params).locale)
  return metadataOf({ page, title: page.t('ownBooking.contact.title'), alternates: {}, noindex: true })
}

/** How somebody is reached, and in which language. */
export default async function ContactPage({ params }: OwnParams) {
  const { locale, token } = await params
  const { req, page, own, at, back, alternates } = await openOwn(locale, token, 'contact')
  if (!own.opensAll || !canChange(own, page.now)) redirect(back)
  return (
    <SitePage req={req} page={page} alternates={alternates} wish={{ keep: false }}>
      <ContactView page={page} own={own} at={at} back={back} save={saveContact.bind(null, locale, token)} />
      <div className="wrap room">
        <CallForm
          action={submitCall.bind(null, locale, own.session.id)}
          at={at}
          words={callWords(page)}
          fields={callFields(page)}
          trap={callTrap(page)}
        />
      </div>
    </SitePage>
  )
}
