import { notFound } from 'next/navigation'

import { submitCallTry } from '@/app/desk/actions/calls'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { deskAddress } from '@/content/deskAddress'
import { hasRole } from '@/people/access'
import { listCalls } from '@/programme/calls/listCalls'
import { isAsked } from '@/programme/calls/recordCall'
import { EmptyState } from '@/ui/components/EmptyState'
import { CallRow } from '@/ui/desk/run/CallRow'
import { DoneNote } from '@/ui/desk/DoneNote'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ done?: string }> }
const dones = ['saved', 'late', 'done', 'unknown'] as const

export const generateMetadata = titleOf((t) => t('desk.calls'))

/** The calls that a coordinator's branches have to make; reading them is logged. */
export default async function CallsPage({ params, searchParams }: Props) {
  const { req, desk, user } = await openDesk((await params).locale, 'calls')
  if (!hasRole(user, 'coordinator')) notFound()
  const { t, locale } = desk
  const said = (await searchParams).done
  const done = dones.find((one) => one === said)
  const calls = await listCalls(req)
  return (
    <DeskPage req={req} desk={desk} name="calls">
      <StepHead title={t('desk.calls')} lead={t('run.callsPage.lead')} />
      {done && <DoneNote>{t(`run.callsPage.done.${done}`)}</DoneNote>}
      {calls.length === 0 && <EmptyState heading={t('run.callsPage.empty')} text={t('run.callsPage.emptyText')} />}
      <ul>
        {calls.map(({ hold, asksContact, asksComing, ...call }) => (
          <CallRow
            key={call.id}
            desk={desk}
            call={{
              ...call,
              ...(isAsked(call.reason) && { hold, isAsked: Boolean(hold) || asksContact || asksComing }),
            }}
            say={submitCallTry.bind(null, locale)}
            at={deskAddress(locale, 'calls')}
          />
        ))}
      </ul>
    </DeskPage>
  )
}
