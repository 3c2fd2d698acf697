import { notFound } from 'next/navigation'

import { submitBack, submitHandOverAll, submitStandIn } from '@/app/desk/actions/team'
import { boardAddress, type BoardQuery, boardWish } from '@/app/desk/applications/boardWish'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { candidateAddress, deskAddress, importAddress, inviteAddress } from '@/content/deskAddress'
import { hasRole } from '@/people/access'
import { listColleaguesBeside } from '@/programme/board/handOver'
import { countBoard } from '@/programme/board/countBoard'
import { type BoardGroup, boardGroups, listApplications, pagesOf, quietDays } from '@/programme/board/listApplications'
import { listOwnBranches } from '@/programme/board/listOwnBranches'
import { readStandIns } from '@/programme/board/standIn'
import { listIntakes } from '@/programme/intakes/listIntakes'
import { Filters } from '@/ui/components/Filters'
import { Agenda } from '@/ui/desk/applications/Agenda'
import { StandInNotes } from '@/ui/desk/applications/StandInNotes'
import { WaitingList } from '@/ui/desk/applications/WaitingList'
import type { Desk } from '@/ui/desk/Desk'
import { DoneNote } from '@/ui/desk/DoneNote'
import { FoldedForm } from '@/ui/desk/FoldedForm'
import { StepHead } from '@/ui/desk/StepHead'

type Query = BoardQuery & { given?: string; away?: string; invited?: string; left?: string }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export const generateMetadata = titleOf((t) => t('desk.applications'))

/** Who has applied in a coordinator's branches; reading it is logged. */
export default async function ApplicationsPage({ params, searchParams }: Props) {
  const { req, desk, user } = await openDesk((await params).locale, 'applications')
  if (!hasRole(user, 'coordinator')) notFound()
  const { t, locale } = desk
  const { given, away, invited, left, ...query } = await searchParams
  const base = deskAddress(locale, 'applications')
  const wish = boardWish(query)
  const groups = await listApplications(req, wish)
  const { quiet } = await countBoard(req, wish)
  const branches = await listOwnBranches(req)
  const coming = wish.group ? [] : await listIntakes(req)
  const colleagues = await listColleaguesBeside(req)
  const standIns = await readStandIns(req)
  return (
    <DeskPage req={req} desk={desk} name="applications">
      <StepHead title={t('desk.applications')} lead={t('applying.staff.lead')} />
      {given !== undefined && <DoneNote>{t('board.given', { count: Number(given) || 0 })}</DoneNote>}
      {away !== undefined && <DoneNote>{t(away === '1' ? 'board.standIn.saved' : 'board.standIn.ended')}</DoneNote>}
      {invited !== undefined && (
        <DoneNote>{t('invite.done', { count: Number(invited) || 0, left: Number(left) || 0 })}</DoneNote>
      )}
      <StandInNotes desk={desk} at={base} standIns={standIns} back={submitBack.bind(null, locale)} />
      <Filters page={desk} action={base} filters={filtersOf(desk, { query, branches })} />
      {quiet > 0 && query.who !== 'quiet' && (
        <p>
          <a href={boardAddress(base, { branch: query.branch, who: 'quiet' })}>
            {t('board.quietCount', { count: quiet, days: quietDays })}
          </a>
        </p>
      )}
      <Agenda
        desk={desk}
        coming={coming.map(({ application, ...one }) => ({ ...one, href: candidateAddress(locale, application) }))}
      />
      <WaitingList
        desk={desk}
        quietDays={quietDays}
        invite={inviteAddress(locale)}
        groups={groups.map(({ group, total, waiting }) => ({
          title: titleOfGroup(desk, group),
          total,
          waiting: waiting.map((one) => ({ ...one, href: candidateAddress(locale, one.id) })),
          all: wish.group ? undefined : boardAddress(base, { ...query, state: group }),
          inviteAll: isInvitable(group)
            ? boardAddress(inviteAddress(locale), {
                ...query,
                state: group,
                page: wish.group ? query.page : undefined,
              })
            : undefined,
          pages: wish.group && {
            current: wish.page ?? 1,
            last: pagesOf(total),
            hrefOf: (page) => boardAddress(base, { ...query, page: String(page) }),
          },
        }))}
      />
      {groups.length > 0 && (
        <p>
          <a href={boardAddress(`${base}/list.csv`, query)} download>
            {t('board.file')}
          </a>
        </p>
      )}
      <p>
        <a href={importAddress(locale)}>{t('imports.title')}</a>
      </p>
      {colleagues.length > 0 && (
        <FoldedForm
          key={standIns.own?.until} // Folded again once it is saved.
          action={submitStandIn.bind(null, locale)}
          at={base}
          summary={t('board.standIn.summary')}
          problem={t('portal.problem')}
          button={t('board.standIn.button')}
          fields={[
            {
              name: 'to',
              type: 'select',
              label: t('board.to'),
              options: colleagues.map(({ id, name }) => ({ value: id, label: name })),
            },
            { name: 'from', type: 'date', label: t('board.standIn.from') },
            { name: 'until', type: 'date', label: t('board.standIn.until') },
          ]}
        >
          <p>{t('board.standIn.text')}</p>
        </FoldedForm>
      )}
      {colleagues.length > 0 && (
        <FoldedForm
          action={submitHandOverAll.bind(null, locale)}
          at={base}
          summary={t('board.giveAll')}
          problem={t('portal.problem')}
          button={t('board.giveAllButton')}
          fields={[
            {
              name: 'to',
              type: 'select',
              label: t('board.to'),
              options: colleagues.map(({ id, name }) => ({ value: id, label: name })),
            },
          ]}
        >
          <p>{t('board.giveAllText')}</p>
        </FoldedForm>
      )}
    </DeskPage>
  )
}

/** In these groups stand people who can be invited: to an interview, or to a course. */
const isInvitable = (group: BoardGroup): boolean =>
  ['submitted', 'offered', 'intakeDone', 'inTraining', 'ready'].includes(group)

function titleOfGroup({ t }: Desk, group: BoardGroup): string {
  if (group === 'agree') return t('way.agree')
  return group === 'offered' ? t('intake.staff.groupOffered') : t(`way.states.${group}`)
}

type Choice = { query: BoardQuery; branches: { id: string; name: string }[] }

const filtersOf = (desk: Desk, { query: { role, who, branch, state }, branches }: Choice) => [
  {
    name: 'role',
    label: desk.t('board.role'),
    value: role,
    valueLabel: role === 'mentor' || role === 'mentee' ? desk.t(`portal.frontPage.roles.${role}`) : undefined,
    options: (['mentor', 'mentee'] as const).map((value) => ({
      value,
      label: desk.t(`portal.frontPage.roles.${value}`),
    })),
  },
  {
    name: 'who',
    label: desk.t('board.who'),
    value: who,
    valueLabel: whoOf(desk).find(({ value }) => value === who)?.label,
    options: whoOf(desk),
  },
  ...(branches.length > 1
    ? [
        {
          name: 'branch',
          label: desk.t('board.branch'),
          value: branch,
          valueLabel: branches.find(({ id }) => id === branch)?.name,
          options: branches.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]
    : []),
  {
    name: 'state',
    label: desk.t('board.state'),
    value: state,
    valueLabel: groupsOf(desk).find(({ value }) => value === state)?.label,
    options: groupsOf(desk),
  },
]

const whoOf = ({ t }: Desk) =>
  (['mine', 'quiet', 'silent'] as const).map((value) => ({
    value,
    label: t(`board.whose.${value}`, { days: quietDays }),
  }))

const groupsOf = (desk: Desk) => boardGroups.map((value) => ({ value, label: titleOfGroup(desk, value) }))
