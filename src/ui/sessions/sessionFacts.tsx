import type { Fact } from '../components/Facts'
import type { Page } from '../page'
import type { SessionItem } from './SessionItem'
import styles from './SessionView.module.css'
import { dayOf, hoursOf, placeOf, zoneOf } from './sessionWords'

/** When, where, in which language and for whom, and what the room has for whoever needs it. */
export function sessionFacts(page: Page, session: SessionItem): Fact[] {
  const { t } = page
  const { branch, audience, language } = session
  return [
    { label: t('ownBooking.when'), value: lines(dayOf(page, session), hoursOf(page, session), zoneOf(page, session)) },
    { label: t('ownBooking.where'), value: lines(...placeOf(page, session)), wide: true },
    { label: t('sessions.access'), value: accessOf(page, session), wide: true },
    { label: t('sessions.language'), value: t(`sessions.languages.${language}`) },
    { label: t('lists.branch'), value: branch?.href ? <a href={branch.href}>{branch.name}</a> : branch?.name },
    { label: t('sessions.audience'), value: t(`sessions.whom.${audience}`), wide: true },
  ]
}

function accessOf({ t }: Page, { mode, place }: SessionItem) {
  const has = (['stepFree', 'hearingLoop', 'interpreter'] as const).filter((name) => place?.[name])
  const words = mode === 'online' ? [] : has.map((name) => t(`sessions.${name}`))
  return lines(...words, t('sessions.accessHelp'))
}

const lines = (...parts: (string | undefined)[]) =>
  parts.filter(Boolean).map((part) => (
    <span key={part} className={styles.line}>
      {part}
    </span>
  ))
