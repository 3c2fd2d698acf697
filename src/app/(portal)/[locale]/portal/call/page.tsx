import { titleOf } from '@/app/desk/titleOf'
import { callMeBack } from '@/app/portal/actions/callBack'
import { openPortal } from '@/app/portal/openPortal'
import { PortalPage } from '@/app/portal/PortalPage'
import { portalAddress } from '@/content/portalAddress'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = titleOf((t) => t('applying.call.title'))

/** Whoever would rather talk is called by their branch. */
export default async function CallPage({ params }: Props) {
  const { desk, member } = await openPortal((await params).locale)
  const { locale, t } = desk
  return (
    <PortalPage desk={desk} member={member} name="call">
      <StepHead title={t('applying.call.title')} lead={t('applying.call.lead')} />
      <StepForm
        action={callMeBack.bind(null, locale)}
        at={portalAddress(locale, 'call')}
        problem={t('portal.problem')}
        button={t('applying.call.button')}
        fields={[
          {
            name: 'telephone',
            label: t('applying.call.telephone'),
            type: 'tel',
            autoComplete: 'tel',
            value: member.telephone ?? undefined,
          },
        ]}
      />
    </PortalPage>
  )
}
