import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { runAddress } from '@/content/deskAddress'
import { hasRole } from '@/people/access'
import { listOwnRuns, type OwnRun } from '@/programme/training/listOwnRuns'
import { Button } from '@/ui/components/Button'
import { OwnRuns } from '@/ui/desk/courses/OwnRuns'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = titleOf((t) => t('courses.title'))

/** The courses whose people a colleague receives. */
export default async function CoursesPage({ params }: Props) {
  const { req, desk, user } = await openDesk((await params).locale, 'courses')
  const { t, locale } = desk
  const { next, last } = await listOwnRuns(req)
  const shown = (run: OwnRun) => ({ ...run, href: runAddress(locale, run.id) })
  return (
    <DeskPage req={req} desk={desk} name="courses">
      <StepHead title={t('courses.title')} lead={t('courses.lead')} />
      <section>
        <h2>{t('courses.next')}</h2>
        {next.length === 0 ? <p>{t('courses.none')}</p> : <OwnRuns desk={desk} runs={next.map(shown)} />}
      </section>
      {hasRole(user, 'coordinator') && (
        <>
          <p>{t('courses.planText')}</p>
          <p>
            <Button href="/admin/collections/course-runs/create">{t('courses.plan')}</Button>
          </p>
        </>
      )}
      {last.length > 0 && (
        <section>
          <h2>{t('courses.last')}</h2>
          <OwnRuns desk={desk} runs={last.map(shown)} />
        </section>
      )}
    </DeskPage>
  )
}
