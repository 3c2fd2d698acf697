import { notFound } from 'next/navigation'

import { submitCarryOut, submitList } from '@/app/desk/actions/import'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { deskAddress, importAddress } from '@/content/deskAddress'
import { listBranchNames } from '@/content/listBranchNames'
import { branchesOf, hasRole } from '@/people/access'
import { listSectors } from '@/programme/applications/listSectors'
import { peopleIn } from '@/programme/imports/judgeLines'
import { readImport } from '@/programme/imports/readImport'
import { columns, importedStates, optionalColumns } from '@/programme/imports/vocabulary'
import { ColumnList } from '@/ui/desk/applications/ColumnList'
import { TriedList } from '@/ui/desk/applications/TriedList'
import { Button } from '@/ui/components/Button'
import type { Desk } from '@/ui/desk/Desk'
import { DoneNote } from '@/ui/desk/DoneNote'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Query = { list?: string; added?: string; gone?: string; changed?: string }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export const generateMetadata = titleOf((t) => t('imports.title'))

/** Where people are added from a list: first it says what would happen, then it does that. */
export default async function ImportPage({ params, searchParams }: Props) {
  const { req, desk, user } = await openDesk((await params).locale, 'applications', '/import')
  if (!hasRole(user, 'coordinator')) notFound()
  const { t, locale } = desk
  const query = await searchParams
  const at = importAddress(locale)
  const tried = query.list ? await readImport(req, query.list) : undefined
  const note = noteOf(desk, { ...query, isGone: Boolean(query.gone ?? (query.list && !tried)) })
  return (
    <DeskPage req={req} desk={desk} name="applications" tail="/import">
      <StepHead title={t('imports.title')} lead={t('imports.lead')} />
      {note && <DoneNote>{note}</DoneNote>}
      {tried ? (
        <TriedList
          desk={desk}
          tried={tried}
          count={peopleIn(tried.lines).length}
          at={`${at}?list=${tried.id}`}
          carry={submitCarryOut.bind(null, locale, tried.id)}
          again={at}
        />
      ) : (
        <>
          <p>{t('imports.text')}</p>
          <p>
            <Button href={`${at}.csv`} kind="second" download>
              {t('imports.template')}
            </Button>
          </p>
          <StepForm
            action={submitList.bind(null, locale)}
            at={at}
            problem={t('portal.problem')}
            button={t('imports.try')}
            fields={[
              {
                name: 'list',
                type: 'file',
                accept: '.csv,text/csv',
                label: t('imports.file'),
                hint: t('imports.limits'),
              },
            ]}
          />
          <ColumnList desk={desk} columns={columns} optional={optionalColumns} facts={await factsOf(desk, req)} />
        </>
      )}
      <p>
        <a href={deskAddress(locale, 'applications')}>{t('applying.staff.back')}</a>
      </p>
    </DeskPage>
  )
}

function noteOf({ t }: Desk, { added, changed, isGone }: Query & { isGone: boolean }): string | undefined {
  if (added !== undefined) return t('imports.added', { count: Number(added) || 0 })
  if (isGone) return t('imports.gone')
  return changed && t('imports.changed')
}

type Req = Awaited<ReturnType<typeof openDesk>>['req']

/** What may stand in columns whose words are the house's. */
async function factsOf({ t }: Desk, req: Req) {
  return {
    branches: (await listBranchNames(req, branchesOf(req.user))).join(', '),
    states: importedStates.map((state) => t(`imports.states.${state}`)).join(', '),
    sectors: (await listSectors(req)).map(({ name }) => name).join(', '),
  }
}
