import { formatDay, formatMoment } from '../../format/dates'
import behalf from '../behalf/behalf.module.css'
import type { Desk } from '../Desk'

type Move = {
  to:
    | 'draft'
    | 'submitted'
    | 'intakePlanned'
    | 'intakeDone'
    | 'inTraining'
    | 'ready'
    | 'onHold'
    | 'redirected'
    | 'withdrawn'
    | 'refused'
  at: string
  /** The colleague; null where it was the member, and left out where it is not said. */
  by?: string | null
  /** Nobody did it: it followed by itself. */
  automatic?: boolean
  why: string | null
  until: string | null
  partner: string | null
}

/** How an application came to where it stands, the first change first. */
export const History = ({ desk, moves }: { desk: Desk; moves: Move[] }) => (
  <section>
    <h2>{desk.t('way.history')}</h2>
    <ol className={behalf.steps}>
      {moves.map((move) => (
        <li key={`${move.at} ${move.to}`}>
          <strong>{[desk.t(`way.states.${move.to}`), ...more(desk, move)].join(', ')}</strong>
          <br />
          {whose(desk, move)}
          {move.why && (
            <>
              <br />
              {move.why}
            </>
          )}
        </li>
      ))}
    </ol>
  </section>
)

const more = ({ t, locale }: Desk, { until, partner }: Move): string[] =>
  [partner ?? '', until ? t('way.until', { date: formatDay(locale, until) }) : ''].filter(Boolean)

function whose({ t, locale }: Desk, { at, by, automatic }: Move): string {
  const date = formatMoment(locale, at)
  if (by === undefined) return date
  if (automatic) return t('way.byItself', { date })
  return by ? t('way.by', { date, name: by }) : t('way.byThem', { date })
}
