import { Button } from '../../components/Button'
import { formatMoment } from '../../format/dates'
import { type Act, ActForm } from '../ActForm'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'

type Letter = { job: string; at: string; isFailed: boolean }
type Props = { desk: Desk; letters: Letter[]; again: Act; at: string }

/** What has not gone out to somebody: what waits in the queue, and what failed, with the button that sends it once more. */
export const OpenLetters = ({ desk: { t, locale }, letters, again, at }: Props) => (
  <ul className={rows.rows}>
    {letters.map(({ job, at: moment, isFailed }) => (
      <li key={job}>
        <p>{t(`behalf.letters.${isFailed ? 'failed' : 'queued'}`, { date: formatMoment(locale, moment) })}</p>
        {isFailed && (
          <ActForm action={again} at={at}>
            <input type="hidden" name="job" value={job} />
            <Button kind="second">{t('run.front.again')}</Button>
          </ActForm>
        )}
      </li>
    ))}
  </ul>
)
