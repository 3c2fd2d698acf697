import { notFound } from 'next/navigation'

import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { candidateAddress } from '@/content/deskAddress'
import { hasRole } from '@/people/access'
import { listApplications } from '@/programme/applications/listApplications'
import { WaitingList } from '@/ui/desk/applications/WaitingList'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = titleOf((t) => t('desk.applications'))

/** Who has applied in a coordinator's branches; reading it is logged. */
export default async function ApplicationsPage({ params }: Props) {
  const { req, desk, user } = await openDesk((await params).locale, 'applications')
  if (!hasRole(user, 'coordinator')) notFound()
  const { t, locale } = desk
  const waiting = (await listApplications(req)).map((one) => ({ ...one, href: candidateAddress(locale, one.id) }))
  return (
    <DeskPage req={req} desk={desk} name="applications">
      <StepHead title={t('desk.applications')} lead={t('applying.staff.lead')} />
      <WaitingList
        desk={desk}
        sent={waiting.filter(({ state }) => state === 'submitted')}
        begun={waiting.filter(({ state }) => state === 'draft')}
      />
    </DeskPage>
  )
}
