import { Button } from '../../components/Button'
import { ActForm } from '../../desk/ActForm'
import type { Desk } from '../../desk/Desk'
import { FoldedForm } from '../../desk/FoldedForm'
import type { FormAction } from '../../desk/StepForm'
import { formatDay } from '../../format/dates'
import { leaveOptions } from '../../programme/leaveReasons'
import styles from './Standing.module.css'

type Act = () => Promise<void>
/** What comes next for an application that was sent; nothing where the interview above says it. */
type Where = 'submitted' | 'waits' | 'done.mentor' | 'done.mentee' | 'training' | 'ready' | undefined
type Props = {
  desk: Desk
  /** The page's own address. */
  at: string
  standing:
    | { kind: 'new'; count: number; href: string }
    | { kind: 'draft'; number: number; count: number; href: string; stop: FormAction }
    | {
        kind: 'sent'
        where: Where
        /** Where their courses stand, where that is what comes next. */
        training?: string
        wait?: { own: number; half?: number }
        asked?: Act
        sentAt: string
        answers: string
        stop: FormAction
      }
    | {
        kind: 'onHold' | 'redirected' | 'refused'
        until: string | null
        partner: string | null
        /** How to reach the partner. */
        contact: string | null
        asked?: Act
        stop?: FormAction
      }
    | { kind: 'withdrawn'; resume: Act }
}

/** Where somebody's application stands, and what comes next. */
export function Standing({ desk, at, standing }: Props) {
  const { t, locale } = desk
  switch (standing.kind) {
    case 'new':
      return (
        <section className={styles.standing}>
          <h2>{t('applying.front.begin')}</h2>
          <p>{t('applying.front.beginText', { count: standing.count })}</p>
          <p>
            <Button href={standing.href}>{t('applying.front.beginButton')}</Button>
          </p>
        </section>
      )
    case 'draft':
      return (
        <section className={styles.standing}>
          <h2>{t('applying.front.draft')}</h2>
          <p>{t('applying.front.draftText', { number: standing.number, count: standing.count })}</p>
          <p>
            <Button href={standing.href}>{t('applying.front.goOn')}</Button>
          </p>
          <StopForm desk={desk} at={at} stop={standing.stop} />
        </section>
      )
    case 'sent':
      return (
        <section className={styles.standing}>
          <Next desk={desk} where={standing.where} />
          {standing.training && (
            <p>
              <Button href={standing.training}>{t('training.title')}</Button>
            </p>
          )}
          {standing.wait && (
            <p>
              {t('intake.wait.own', { own: standing.wait.own })}{' '}
              {standing.wait.half !== undefined && t('intake.wait.half', { half: standing.wait.half })}
            </p>
          )}
          <AskedStill desk={desk} at={at} yes={standing.asked} />
          <p>{t('applying.front.sentOn', { date: formatDay(locale, standing.sentAt) })}</p>
          <p>
            <Button href={standing.answers} kind="second">
              {t('applying.front.answers')}
            </Button>
          </p>
          <StopForm desk={desk} at={at} stop={standing.stop} />
        </section>
      )
    case 'onHold':
    case 'redirected':
    case 'refused': {
      const { kind, until, partner, contact, asked, stop } = standing
      const facts = { date: until ? formatDay(locale, until) : '', partner: partner ?? '', contact: contact ?? '' }
      return (
        <section className={styles.standing}>
          <h2>{t(`way.front.${kind}.title`, facts)}</h2>
          <p>{t(`way.front.${kind}.text`, facts)}</p>
          <AskedStill desk={desk} at={at} yes={asked} />
          {stop && <StopForm desk={desk} at={at} stop={stop} />}
        </section>
      )
    }
    case 'withdrawn':
      return (
        <section className={styles.standing}>
          <h2>{t('applying.front.withdrawn')}</h2>
          <p>{t('applying.front.withdrawnText')}</p>
          <ActForm action={standing.resume} at={at}>
            <Button>{t('applying.front.again')}</Button>
          </ActForm>
        </section>
      )
  }
}

const StopForm = ({ desk: { t }, at, stop }: { desk: Desk; at: string; stop: FormAction }) => (
  <FoldedForm
    action={stop}
    at={at}
    summary={t('applying.front.stop')}
    problem={t('portal.problem')}
    button={t('applying.front.stopSure')}
    kind="second"
    fields={[
      { name: 'reason', type: 'select', label: t('applying.front.stopReason'), options: leaveOptions(t) },
      { name: 'why', type: 'textarea', label: t('applying.front.stopWhy') },
    ]}
  >
    <p>{t('applying.front.stopText')}</p>
  </FoldedForm>
)

function AskedStill({ desk: { t }, at, yes }: { desk: Desk; at: string; yes?: Act }) {
  if (!yes) return null
  return (
    <>
      <h3>{t('intake.wait.ask')}</h3>
      <ActForm action={yes} at={at}>
        <Button>{t('intake.wait.yes')}</Button>
      </ActForm>
    </>
  )
}

function Next({ desk: { t }, where }: { desk: Desk; where: Where }) {
  const [title, text] = nextWords(t, where)
  return (
    <>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
    </>
  )
}

function nextWords(t: Desk['t'], where: Where): [string, string?] {
  switch (where) {
    case undefined:
      return [t('applying.front.own')]
    case 'submitted':
      return [t('applying.front.submitted'), t('applying.front.submittedText')]
    case 'done.mentor':
      return [t('intake.done.title'), t('intake.done.mentor')]
    case 'done.mentee':
      return [t('intake.done.title'), t('intake.done.mentee')]
    case 'waits':
    case 'training':
    case 'ready':
      return [t(`intake.${where}.title`), t(`intake.${where}.text`)]
  }
}
