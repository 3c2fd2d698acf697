import { Button } from '../../components/Button'
import { type Act, ActForm } from '../../desk/ActForm'
import facts from '../../desk/behalf/behalf.module.css'
import type { Desk } from '../../desk/Desk'
import { FoldedForm } from '../../desk/FoldedForm'
import type { FormAction } from '../../desk/StepForm'
import { formatHours, formatWeekday } from '../../format/dates'
import styles from '../apply/Standing.module.css'

type Intake = {
  state: 'offered' | 'planned'
  mode: 'onSite' | 'telephone' | 'online'
  zone: string
  minutes: number
  place: string | null
  meeting: string | null
  telephone: string | null
  startsAt: string | null
  endsAt: string | null
  coordinator: { name: string }
}
type Props = {
  desk: Desk
  at: string
  intake: Intake
  /** Moments that can be chosen now, each with what chooses it. */
  moments: { at: string; pick: Act }[]
  leave: FormAction
  /** Whether the interview has begun: then nothing is changed here any more. */
  isUnderWay: boolean
  /** The file for calendars. */
  calendar: string
}

/** A candidate's interview: the moments to choose from, or the one that was chosen. */
export const IntakeView = (props: Props) => (props.intake.state === 'offered' ? Offered(props) : Planned(props))

function Offered({ desk, at, intake, moments, leave }: Props) {
  const { t } = desk
  return (
    <section className={styles.standing}>
      <h2>{t('intake.offered.title')}</h2>
      <p>{t('intake.offered.text')}</p>
      <Facts desk={desk} intake={intake} />
      {moments.length > 0 ? <h3>{t('intake.offered.moments')}</h3> : <p>{t('intake.offered.gone')}</p>}
      <Moments desk={desk} at={at} intake={intake} moments={moments} kind="first" />
      <FoldedForm
        action={leave}
        at={at}
        summary={t('intake.offered.none')}
        problem={t('portal.problem')}
        button={t('intake.offered.noneButton')}
        fields={[{ name: 'asked', type: 'textarea', label: t('intake.asked') }]}
      />
    </section>
  )
}

function Planned({ desk, at, intake, moments, leave, isUnderWay, calendar }: Props) {
  const { t } = desk
  return (
    <section className={styles.standing}>
      <h2>{t('intake.planned.title')}</h2>
      <p>{t('intake.planned.text')}</p>
      <Facts desk={desk} intake={intake} />
      {intake.meeting && (
        <p>
          <Button href={intake.meeting}>{t('intake.planned.join')}</Button>
        </p>
      )}
      <p>
        <a href={calendar} download>
          {t('intake.planned.calendar')}
        </a>
      </p>
      {!isUnderWay && moments.length > 0 && (
        <details>
          <summary>{t('intake.planned.move')}</summary>
          <Moments desk={desk} at={at} intake={intake} moments={moments} kind="second" />
        </details>
      )}
      {!isUnderWay && (
        <FoldedForm
          action={leave}
          at={at}
          summary={t('intake.planned.leave')}
          problem={t('portal.problem')}
          button={t('intake.planned.leaveButton')}
          fields={[{ name: 'asked', type: 'textarea', label: t('intake.asked') }]}
        >
          <p>{t('intake.planned.leaveText')}</p>
        </FoldedForm>
      )}
    </section>
  )
}

type MomentsProps = Pick<Props, 'desk' | 'at' | 'intake' | 'moments'> & { kind: 'first' | 'second' }

/** Each moment is its own button: one touch chooses it. */
const Moments = ({ desk: { locale }, at, intake: { zone, minutes }, moments, kind }: MomentsProps) => (
  <ul className={styles.moments}>
    {moments.map(({ at: startsAt, pick }) => (
      <li key={startsAt}>
        <ActForm action={pick} at={at}>
          <Button kind={kind}>
            {formatWeekday(locale, startsAt, zone)}
            <br />
            {formatHours(locale, startsAt, { to: endOf(startsAt, minutes), zone })}
          </Button>
        </ActForm>
      </li>
    ))}
  </ul>
)

const endOf = (startsAt: string, minutes: number): string =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()

function Facts({ desk: { t, locale }, intake }: Pick<Props, 'desk' | 'intake'>) {
  const { mode, place, telephone, startsAt, endsAt, zone, minutes, coordinator } = intake
  const how = t(`intake.modes.${mode}`)
  return (
    <dl className={facts.facts}>
      {startsAt && (
        <div>
          <dt>{t('intake.when')}</dt>
          <dd>
            {formatWeekday(locale, startsAt, zone)}
            <br />
            {formatHours(locale, startsAt, { to: endsAt, zone })}
          </dd>
        </div>
      )}
      <div>
        <dt>{t(mode === 'onSite' ? 'intake.where' : 'intake.how')}</dt>
        <dd>{mode === 'onSite' ? place : [how, mode === 'telephone' && telephone].filter(Boolean).join(': ')}</dd>
        {!startsAt && <dd>{t('intake.minutes', { minutes })}</dd>}
      </div>
      <div>
        <dt>{t('intake.with')}</dt>
        <dd>{coordinator.name}</dd>
      </div>
    </dl>
  )
}
