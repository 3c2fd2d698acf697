import { Button } from '../../components/Button'
import { formatMoment } from '../../format/dates'
import { type Act, ActForm } from '../ActForm'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'

type Letter = { job: string; name: string; to: string; failedAt: string }
type Props = { desk: Desk; letters: Letter[]; again: Act; at: string }

/** Letters and texts that were tried to the end, each with the button that sends it once more. */
export const FailedLetters = ({ desk: { t, locale }, letters, again, at }: Props) => (
  <section>
    <h2>{t('run.front.letters')}</h2>
    <ul className={rows.rows}>
      {letters.map(({ job, name, to, failedAt }) => (
        <li key={job}>
          <div>
            <h3>{name}</h3>
            <p>{t('run.front.failed', { to, date: formatMoment(locale, new Date(failedAt).toISOString()) })}</p>
          </div>
          <ActForm action={again} at={at}>
            <input type="hidden" name="job" value={job} />
            <Button kind="second" label={t('run.front.againTo', { name })}>
              {t('run.front.again')}
            </Button>
          </ActForm>
        </li>
      ))}
    </ul>
  </section>
)
