import { formatWhen } from '../../format/dates'
import type { Desk } from '../Desk'

/** A session as staff read of it, at the desk and by letter. */
export type SessionFacts = {
  id: string
  href: string
  state: 'draft' | 'open' | 'closed' | 'cancelled' | 'done'
  audience: 'mentors' | 'mentees'
  language: 'fr' | 'nl' | 'en'
  mode: 'onSite' | 'online' | 'both'
  startsAt: string
  endsAt: string
  zone: string
  branch: string
  capacity: number
  taken: number
  waiting: number
  came: number
  over: number
  rush: boolean
}

type Reading = Pick<Desk, 'locale' | 't'>

export const dayOf = ({ locale }: Reading, session: SessionFacts): string => formatWhen(locale, session)

/** The sessions of a branch for the same people in the same language. */
export const groupOf = (
  { t }: Reading,
  { branch, audience, language }: Pick<SessionFacts, 'branch' | 'audience' | 'language'>,
): string => [branch, t(`run.audiences.${audience}`), t(`run.languages.${language}`)].filter(Boolean).join(' · ')

/** Where, for whom and how; its state where that is not the ordinary one. */
export const kindOf = (desk: Reading, session: SessionFacts): string =>
  [
    groupOf(desk, session),
    desk.t(`run.modes.${session.mode}`),
    session.state !== 'open' && desk.t(`run.states.${session.state}`),
  ]
    .filter(Boolean)
    .join(' · ')

export const countsOf = (
  { t }: Reading,
  { capacity, taken, waiting, over, came, state, rush }: SessionFacts,
): string[] => [
  t('run.taken', { taken, capacity }),
  ...(waiting > 0 ? [t('run.waiting', { count: waiting })] : []),
  ...(over > 0 ? [t('run.over', { count: over })] : []),
  ...(rush ? [t('run.rush')] : []),
  ...(state === 'done' ? [t('run.came', { count: came })] : []),
]
