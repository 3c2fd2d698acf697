import { notFound } from 'next/navigation'

import { submitClosing, submitELearning, submitMakeUp, submitStopping } from '@/app/desk/actions/courses'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { deskAddress, runAddress } from '@/content/deskAddress'
import { hasRole } from '@/people/access'
import { countSeats } from '@/programme/sessions/countSeats'
import { readSheet } from '@/programme/training/readSheet'
import { DoneNote } from '@/ui/desk/DoneNote'
import { RunView } from '@/ui/desk/courses/RunView'

type Props = {
  params: Promise<{ locale: string; run: string }>
  searchParams: Promise<{ done?: string; finished?: string }>
}
const dones = ['stopped', 'confirmed', 'planned', 'full', 'early', 'cancelled', 'unknown'] as const

export const generateMetadata = titleOf((t) => t('courses.title'))

/** One run: its dates, who takes part and who waits; reading it is logged. */
export default async function RunPage({ params, searchParams }: Props) {
  const { locale: asked, run: id } = await params
  const { req, desk, user } = await openDesk(asked, 'courses', `/${id}`)
  const sheet = await readSheet(req, id)
  if (!sheet) notFound()
  const { locale, t } = desk
  const { done, finished } = await searchParams
  const said = dones.find((one) => one === done)
  const seats = (await countSeats(req, [id]))(id)
  return (
    <DeskPage req={req} desk={desk} name="courses" tail={`/${id}`}>
      <RunView
        desk={desk}
        at={runAddress(locale, id)}
        note={
          <>
            {said && <DoneNote>{t(`courses.done.${said}`)}</DoneNote>}
            {/^\d{1,3}$/.test(finished ?? '') && (
              <DoneNote>{t('courses.done.finished', { count: Number(finished) })}</DoneNote>
            )}
          </>
        }
        run={{ ...sheet.run, ...seats, href: runAddress(locale, id) }}
        dates={sheet.run.dates.map((date) => ({ ...date, href: runAddress(locale, id, date.id) }))}
        people={sheet.people.map((one) => ({
          ...one,
          makeUp: submitMakeUp.bind(null, locale, { run: id, booking: one.booking }),
          stop: submitStopping.bind(null, locale, { run: id, booking: one.booking }),
          confirm: submitELearning.bind(null, locale, { run: id, booking: one.booking }),
        }))}
        guests={sheet.guests}
        elsewhere={sheet.elsewhere}
        isWhole={sheet.isWhole}
        close={submitClosing.bind(null, locale, id)}
        edit={hasRole(user, 'coordinator') ? `/admin/collections/course-runs/${id}` : undefined}
        back={deskAddress(locale, 'courses')}
      />
    </DeskPage>
  )
}
