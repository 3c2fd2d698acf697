import { redirect } from 'next/navigation'

import { submitPhone } from '@/app/desk/actions/setUpPhone'
import { DeskPage } from '@/app/desk/DeskPage'
import { askedWith } from '@/app/desk/deskRequest'
import { nextField, placeOf, withNext } from '@/app/desk/nextPlace'
import { openDoor } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { deskAddress } from '@/content/deskAddress'
import { offerPhone } from '@/people/phone/offerPhone'
import { cookieIn } from '@/people/signIn/cookies'
import { PhoneSteps } from '@/ui/desk/PhoneSteps'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string }> }

export const generateMetadata = titleOf((t) => t('desk.phone.title'))

export default async function PhonePage({ params, searchParams }: Props) {
  const { next = '' } = await searchParams
  const { req, desk } = await openDoor((await params).locale)
  const { locale, t } = desk
  const offer = await offerPhone(req, cookieIn(await askedWith(), 'ticket') ?? '')
  if (!offer && !req.user) redirect(deskAddress(locale, 'sign-in'))
  const form = (
    <StepForm
      action={submitPhone.bind(null, locale)}
      at={withNext(deskAddress(locale, 'phone'), placeOf(next))}
      problem={t('desk.problem')}
      button={t('desk.phone.button')}
      fields={[
        { name: 'code', label: t('desk.phone.label'), inputMode: 'numeric', autoComplete: 'one-time-code' },
        nextField(next),
      ]}
    />
  )
  return (
    <DeskPage req={req} desk={desk} name="phone" tail={withNext('', placeOf(next))}>
      <StepHead title={t('desk.phone.title')} lead={t('desk.phone.lead')} />
      {offer && <PhoneSteps desk={desk} offered={offer.key} square={offer.square} />}
      {form}
    </DeskPage>
  )
}
