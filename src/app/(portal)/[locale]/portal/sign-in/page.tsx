import { redirect } from 'next/navigation'

import { titleOf } from '@/app/desk/titleOf'
import { askMemberEntry } from '@/app/portal/actions/enter'
import { openPortalDoor } from '@/app/portal/openPortal'
import { PortalPage } from '@/app/portal/PortalPage'
import { portalAddress } from '@/content/portalAddress'
import { DoneNote } from '@/ui/desk/DoneNote'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ note?: string }> }

export const generateMetadata = titleOf((t) => t('portal.signIn.title'))

export default async function PortalSignInPage({ params, searchParams }: Props) {
  const { desk, member } = await openPortalDoor((await params).locale)
  const { locale, t } = desk
  if (member) redirect(portalAddress(locale))
  const { note } = await searchParams
  return (
    <PortalPage desk={desk} name="sign-in">
      <StepHead title={t('portal.signIn.title')} lead={t('portal.signIn.lead')} />
      {(note === 'known' || note === 'expired' || note === 'erased') && (
        <DoneNote>{t(`portal.signIn.${note}`)}</DoneNote>
      )}
      <StepForm
        action={askMemberEntry.bind(null, locale)}
        at={portalAddress(locale, 'sign-in')}
        problem={t('portal.problem')}
        button={t('portal.signIn.button')}
        fields={[
          {
            name: 'email',
            label: t('portal.signIn.email'),
            hint: t('portal.signIn.emailHint'),
            type: 'email',
            autoComplete: 'email',
          },
        ]}
      />
      <p>{t('portal.signIn.noEmail')}</p>
    </PortalPage>
  )
}
