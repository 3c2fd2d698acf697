import { notFound } from 'next/navigation'

import { submitCare } from '@/app/desk/actions/colleagues'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { deskAddress } from '@/content/deskAddress'
import { hasRole } from '@/people/access'
import { listColleagues } from '@/people/colleagues/listColleagues'
import { Button } from '@/ui/components/Button'
import { ColleagueRow } from '@/ui/desk/ColleagueRow'
import { DoneNote } from '@/ui/desk/DoneNote'
import rows from '@/ui/desk/Rows.module.css'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ done?: string }> }
const dones = ['invited', 'closed', 'reopened', 'asked', 'reset', 'refused', 'emptied', 'secondPerson'] as const

export const generateMetadata = titleOf((t) => t('desk.colleaguesPage.title'))

export default async function ColleaguesPage({ params, searchParams }: Props) {
  const said = (await searchParams).done
  const done = dones.find((one) => one === said)
  const { req, desk, user } = await openDesk((await params).locale, 'colleagues')
  if (!hasRole(user, 'administrator')) notFound()
  const { t, locale } = desk
  const colleagues = await listColleagues(req, desk.now)
  const nameOf = (id?: string) => colleagues.find((one) => one.id === id)?.name
  return (
    <DeskPage req={req} desk={desk} name="colleagues">
      <StepHead title={t('desk.colleaguesPage.title')} lead={t('desk.colleaguesPage.lead')} />
      {done && <DoneNote>{t(`desk.colleaguesPage.done.${done}`)}</DoneNote>}
      <ul className={rows.rows}>
        {colleagues.map((one) => (
          <ColleagueRow
            key={one.id}
            desk={desk}
            colleague={{ ...one, isOneself: one.id === user.id, resetAskedBy: nameOf(one.resetAskedBy) }}
            href={`/admin/collections/staff/${one.id}`}
            care={submitCare.bind(null, locale)}
            at={deskAddress(locale, 'colleagues')}
          />
        ))}
      </ul>
      <p>
        <Button href="/admin/collections/staff/create">{t('desk.colleaguesPage.add')}</Button>
      </p>
    </DeskPage>
  )
}
