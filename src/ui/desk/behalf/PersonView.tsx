import type { ComponentProps, ReactNode } from 'react'

import { formatMoment } from '../../format/dates'
import type { Desk } from '../Desk'
import { StepHead } from '../StepHead'
import styles from './behalf.module.css'
import { DoneNote } from '../DoneNote'
import { answerWords, bounceWords, type Returned } from './returned'
import { SentMessages } from '../../programme/SentMessages'
import type { Act } from '../ActForm'
import { OpenLetters } from './OpenLetters'
import { type Step, Steps } from './Steps'

type Person = Returned & {
  firstName: string
  lastName: string
  state: 'booked' | 'held' | 'asked' | 'waiting' | 'cancelled' | 'expired'
  email: string | null
  telephone: string | null
  newEmail: string | null
  newTelephone: string | null
  language: 'fr' | 'nl' | 'en'
  code: string
  need: string | null
  heldUntil: string | null
  bookedAt: string
  position: number | null
  steps: Step[]
  open: { job: string; at: string; isFailed: boolean }[]
  sent: ComponentProps<typeof SentMessages>['messages']
}
type Props = {
  desk: Desk
  person: Person
  /** The day and hours of the session. */
  day: string
  deeds: { href: string; label: string }[]
  back: string
  /** The page's own address, and what sends a failed letter once more. */
  at: string
  again: Act
  said?: string
}

/** One booking, and what can be done for whoever made it. */
export function PersonView({ desk, person, day, deeds, back, at, again, said }: Props) {
  const { t } = desk
  return (
    <>
      <StepHead title={nameOf(desk, person)} lead={day} />
      {said && <DoneNote>{said}</DoneNote>}
      <Facts desk={desk} person={person} />
      {person.steps.length > 0 && (
        <section>
          <h2>{t('behalf.history')}</h2>
          <Steps desk={desk} steps={person.steps} />
        </section>
      )}
      {person.open.length > 0 && (
        <section>
          <h2>{t('behalf.letters.title')}</h2>
          <OpenLetters desk={desk} letters={person.open} again={again} at={at} />
        </section>
      )}
      <SentMessages page={desk} title={t('behalf.letters.sent')} messages={person.sent} />
      {deeds.length > 0 && (
        <section>
          <h2>{t('behalf.forThem')}</h2>
          <p>{t('behalf.forThemText')}</p>
          <ul className={styles.deeds}>
            {deeds.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={back}>{t('behalf.back')}</a>
      </p>
    </>
  )
}

export const nameOf = ({ t }: Desk, { firstName, lastName }: { firstName: string; lastName: string }): string =>
  `${firstName} ${lastName}`.trim() || t('behalf.erased')

function Facts({ desk, person }: { desk: Desk; person: Person }) {
  const { t, locale } = desk
  const [bounce, answer] = [bounceWords(desk, person), answerWords(desk, person)]
  const { state, heldUntil, email, telephone, newEmail, newTelephone, language, code, need, position, bookedAt } =
    person
  const fresh = (contact: string | null) => contact && t('behalf.facts.new', { contact })
  return (
    <dl className={styles.facts}>
      <Fact name={t('behalf.facts.state')}>
        {position === null
          ? t(`behalf.states.${state}`)
          : t('behalf.position', { position: String(position), date: formatMoment(locale, bookedAt) })}
        {heldUntil && <>. {t('behalf.held', { date: formatMoment(locale, heldUntil) })}</>}
      </Fact>
      <Fact name={t('behalf.facts.email')}>
        {[email, fresh(newEmail)].filter(Boolean).join(' · ') || t('behalf.facts.none')}
      </Fact>
      {bounce && <Fact name={t('returns.letters')}>{bounce}</Fact>}
      <Fact name={t('behalf.facts.telephone')}>
        {telephone && <a href={`tel:${telephone}`}>{telephone}</a>} {fresh(newTelephone)}
        {!telephone && !newTelephone && t('behalf.facts.none')}
      </Fact>
      {answer && <Fact name={t('returns.calendar')}>{answer}</Fact>}
      <Fact name={t('behalf.facts.language')}>{t(`sessions.languages.${language}`)}</Fact>
      <Fact name={t('behalf.facts.code')}>{code}</Fact>
      {need && <Fact name={t('behalf.facts.need')}>{need}</Fact>}
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)
