import { notFound } from 'next/navigation'
import type { PayloadRequest } from 'payload'

import { submitCourseInvitations, submitSharedTimes } from '@/app/desk/actions/invite'
import { sharedFields, courseFields } from '@/app/desk/applications/inviteFields'
import { type BoardQuery, boardWish } from '@/app/desk/applications/boardWish'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { candidateAddress, deskAddress, inviteAddress } from '@/content/deskAddress'
import { findBranchHelp } from '@/content/findBranchHelp'
import { hasRole } from '@/people/access'
import { listApplications } from '@/programme/board/listApplications'
import { listOpenRuns } from '@/programme/invitations/listOpenRuns'
import { type Chosen, mostInvited, readChosen } from '@/programme/invitations/readChosen'
import { ChosenList } from '@/ui/desk/applications/ChosenList'
import { EmptyState } from '@/ui/components/EmptyState'
import { FoldedForm } from '@/ui/desk/FoldedForm'
import { StepHead } from '@/ui/desk/StepHead'

type Query = BoardQuery & { person?: string | string[] }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export const generateMetadata = titleOf((t) => t('invite.title'))

/** Several people are invited at once: those who were ticked on the board, or all of one of its lists. */
export default async function InvitePage({ params, searchParams }: Props) {
  const { req, desk, user } = await openDesk((await params).locale, 'applications', '/invite')
  if (!hasRole(user, 'coordinator')) notFound()
  const { t, locale } = desk
  const chosen = await findChosen(req, await searchParams)
  const ids = chosen.map(({ id }) => id)
  const toMeet = chosen.filter(({ isToBeMet }) => isToBeMet)
  const runs = await listOpenRuns(req)
  // Without scripts a wrong form comes back to its address: the same people stand there again.
  const at = `${inviteAddress(locale)}?${new URLSearchParams(ids.map((id) => ['person', id])).toString()}`
  return (
    <DeskPage req={req} desk={desk} name="applications" tail="/invite">
      <StepHead title={t('invite.title')} lead={t('invite.lead', { most: mostInvited })} />
      {chosen.length === 0 && <EmptyState heading={t('invite.nobody')} text={t('invite.nobodyText')} />}
      <ChosenList desk={desk} chosen={chosen.map((one) => ({ ...one, href: candidateAddress(locale, one.id) }))} />
      {toMeet.length > 0 && (
        <FoldedForm
          action={submitSharedTimes.bind(null, locale, ids)}
          at={at}
          summary={t('invite.interview', { count: toMeet.length })}
          problem={t('portal.problem')}
          button={t('invite.button')}
          fields={sharedFields(desk, (await findBranchHelp(req, toMeet[0]?.branch ?? '')).address)}
        >
          <p>{t('invite.interviewText')}</p>
        </FoldedForm>
      )}
      {chosen.length > 0 && runs.length > 0 && (
        <FoldedForm
          action={submitCourseInvitations.bind(null, locale, ids)}
          at={at}
          summary={t('invite.course')}
          problem={t('portal.problem')}
          button={t('invite.button')}
          fields={courseFields(desk, runs)}
        >
          <p>{t('invite.courseText')}</p>
        </FoldedForm>
      )}
      {chosen.length > 0 && runs.length === 0 && toMeet.length === 0 && <p>{t('invite.nothing')}</p>}
      <p>
        <a href={deskAddress(locale, 'applications')}>{t('applying.staff.back')}</a>
      </p>
    </DeskPage>
  )
}

async function findChosen(req: PayloadRequest, { person, ...query }: Query): Promise<Chosen[]> {
  if (person !== undefined) return readChosen(req, [person].flat())
  const wish = boardWish(query)
  if (!wish.group) return []
  const [group] = await listApplications(req, wish)
  return readChosen(req, group?.waiting.map(({ id }) => id) ?? [])
}
