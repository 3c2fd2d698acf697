import { formatMoment } from '../../format/dates'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'
import { dayOf, kindOf, type SessionFacts } from '../run/sessionWords'
import { StepHead } from '../StepHead'
import { DoneNote } from '../DoneNote'
import { type Returned, shortWords } from './returned'
import { type Step, Steps } from './Steps'

type Person = Returned & {
  id: string
  href: string
  state: 'booked' | 'held' | 'asked' | 'waiting' | 'cancelled' | 'expired'
  name: string
  position: number | null
  bookedAt: string
  offeredUntil: string | null
  steps: Step[]
}
type Props = { desk: Desk; session: SessionFacts; people: Person[]; said?: string }

/** Everybody who booked a session: who has a seat, who waits and what they were offered, and who left. */
export function PeopleView({ desk, session, people, said }: Props) {
  const { t } = desk
  const having = (...states: Person['state'][]) => people.filter(({ state }) => states.includes(state))
  return (
    <>
      <StepHead title={t('behalf.title')} lead={dayOf(desk, session)} />
      <p>{kindOf(desk, session)}</p>
      {said && <DoneNote>{said}</DoneNote>}
      <Group desk={desk} title={t('behalf.booked')} people={having('booked')} />
      <Group desk={desk} title={t('behalf.line')} people={having('held', 'asked', 'waiting')} />
      <Group desk={desk} title={t('behalf.ended')} people={having('cancelled', 'expired')} />
      <p>
        <a href={session.href}>{t('behalf.toDoor')}</a>
      </p>
    </>
  )
}

const Group = ({ desk, title, people }: { desk: Desk; title: string; people: Person[] }) => (
  <section>
    <h2>
      {title} ({people.length})
    </h2>
    {people.length === 0 && <p>{desk.t('behalf.nobody')}</p>}
    <ul className={rows.rows}>
      {people.map((person) => (
        <li key={person.id}>
          <div>
            <h3>
              <a href={person.href}>{person.name || desk.t('behalf.erased')}</a>
            </h3>
            <p>{standingOf(desk, person)}</p>
            <Note words={shortWords(desk, person)} />
          </div>
          {person.steps.length > 0 && <Steps desk={desk} steps={person.steps} />}
        </li>
      ))}
    </ul>
  </section>
)

const Note = ({ words }: { words: string }) =>
  words && (
    <p>
      <strong>{words}</strong>
    </p>
  )

function standingOf({ t, locale }: Desk, { state, position, bookedAt, offeredUntil }: Person): string {
  const date = formatMoment(locale, bookedAt)
  if (state === 'waiting') return t('behalf.position', { position: String(position), date })
  if (offeredUntil) return t('behalf.held', { date: formatMoment(locale, offeredUntil) })
  return state === 'booked' ? t('behalf.since', { date }) : t(`behalf.states.${state}`)
}
