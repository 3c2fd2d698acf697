import { notFound } from 'next/navigation'

import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { candidateAddress } from '@/content/deskAddress'
import { hasRole } from '@/people/access'
import { listApplications } from '@/programme/applications/listApplications'
import { listIntakes } from '@/programme/intakes/listIntakes'
import { Agenda } from '@/ui/desk/applications/Agenda'
import { WaitingList } from '@/ui/desk/applications/WaitingList'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = titleOf((t) => t('desk.applications'))

// Who waits for the house stands first; who is to be met stands among the coming interviews.
const standings = ['submitted', 'intakeDone', 'inTraining', 'ready', 'onHold', 'draft'] as const

/** Who has applied in a coordinator's branches; reading it is logged. */
export default async function ApplicationsPage({ params }: Props) {
  const { req, desk, user } = await openDesk((await params).locale, 'applications')
  if (!hasRole(user, 'coordinator')) notFound()
  const { t, locale } = desk
  const waiting = (await listApplications(req)).map((one) => ({ ...one, href: candidateAddress(locale, one.id) }))
  const groups = [
    { title: t('way.agree'), waiting: waiting.filter((one) => one.waitsForAgreement) },
    ...standings.map((state) => ({
      title: t(`way.states.${state}`),
      waiting: waiting.filter((one) => one.state === state && !one.waitsForAgreement && !one.isOffered),
    })),
  ]
  groups.splice(2, 0, {
    title: t('intake.staff.groupOffered'),
    waiting: waiting.filter((one) => one.isOffered && !one.waitsForAgreement),
  })
  const coming = await listIntakes(req)
  return (
    <DeskPage req={req} desk={desk} name="applications">
      <StepHead title={t('desk.applications')} lead={t('applying.staff.lead')} />
      <Agenda
        desk={desk}
        coming={coming.map(({ application, ...one }) => ({ ...one, href: candidateAddress(locale, application) }))}
      />
      <WaitingList desk={desk} groups={groups.filter((group) => group.waiting.length > 0)} />
    </DeskPage>
  )
}
