import { deskAddress, doorAddress } from '@/content/deskAddress'
import type { OwnSession } from '@/programme/attendance/listOwnSessions'
import type { Expected } from '@/programme/attendance/readDoor'
import type { Desk } from '@/ui/desk/Desk'

import { withNext } from '../nextPlace'
import { DoorLine, type DoorWords } from './door/DoorLine'

type Props = { desk: Desk; session: OwnSession; people: Expected[]; search: string; by: string; isOpen: boolean }

const hour = 3_600_000

/** The door's work on a phone; it is kept there while people are received, and not past the day. */
export function DoorNotes({ desk, session, people, search, by, isOpen }: Props) {
  const { locale, now } = desk
  const isLate = now.getTime() - new Date(session.endsAt).getTime() > 12 * hour
  return (
    <DoorLine
      session={session.id}
      by={by}
      people={people.map(({ id, state, attendance, at }) => ({ id, state, attendance, at: at ?? null }))}
      isWhole={search === ''}
      keep={isOpen && session.state !== 'done' && !isLate}
      scope={`${deskAddress(locale, 'sessions')}/`}
      signInHref={withNext(deskAddress(locale, 'sign-in'), doorAddress(locale, session.id))}
      words={wordsIn(desk)}
    />
  )
}

const wordsIn = ({ t }: Desk): DoorWords => ({
  counts: t('run.door.counts', { came: '{came}', expected: '{expected}' }),
  offline: t('run.line.offline'),
  unsent: t('run.line.unsent', { count: '{count}' }),
  signedOut: t('run.line.signedOut'),
  signIn: t('desk.signIn.button'),
  refused: t('run.line.refused'),
  needsLine: t('run.line.needsLine'),
  notNoted: t('run.line.notNoted', { name: '{name}' }),
  reasons: Object.fromEntries(
    (['early', 'cancelled', 'full', 'notBooked', 'unknown'] as const).map((one) => [one, t(`run.said.${one}`)]),
  ),
})
