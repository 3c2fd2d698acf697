import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { factsOf } from '@/app/desk/run/factsOf'
import { titleOf } from '@/app/desk/titleOf'
import { hasRole } from '@/people/access'
import { listOwnSessions } from '@/programme/attendance/listOwnSessions'
import { Button } from '@/ui/components/Button'
import { OwnSessions } from '@/ui/desk/run/OwnSessions'
import { DoneNote } from '@/ui/desk/DoneNote'
import { StepHead } from '@/ui/desk/StepHead'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ made?: string; there?: string }>
}

export const generateMetadata = titleOf((t) => t('desk.sessions'))

/** The sessions whose people a colleague receives. */
export default async function SessionsPage({ params, searchParams }: Props) {
  const { made, there } = await searchParams
  const { req, desk, user } = await openDesk((await params).locale, 'sessions')
  const { t, locale, now } = desk
  const { next, last } = await listOwnSessions(req, now)
  return (
    <DeskPage req={req} desk={desk} name="sessions">
      <StepHead title={t('desk.sessions')} lead={t('run.lead')} />
      {isCount(made) && (
        <DoneNote>
          {t('repeat.made', { count: Number(made) })}{' '}
          {isCount(there) && there !== '0' && t('repeat.there', { count: Number(there) })}
        </DoneNote>
      )}
      <section>
        <h2>{t('run.next')}</h2>
        {next.length === 0 && <p>{t('run.noNext')}</p>}
        <OwnSessions desk={desk} sessions={next.map((one) => factsOf(locale, one))} />
      </section>
      {hasRole(user, 'coordinator') && (
        <p>
          <Button href="/admin/collections/info-sessions/create">{t('run.plan')}</Button>
        </p>
      )}
      <section>
        <h2>{t('run.last')}</h2>
        {last.length === 0 && <p>{t('run.noLast')}</p>}
        <OwnSessions desk={desk} sessions={last.map((one) => factsOf(locale, one))} />
      </section>
    </DeskPage>
  )
}

const isCount = (word: string | undefined): word is string => /^\d{1,2}$/.test(word ?? '')
