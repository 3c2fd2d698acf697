import 'server-only'

import type { PayloadRequest } from 'payload'

import { deskAddress, peopleAddress } from '@/content/deskAddress'
import { listOwnSessions } from '@/programme/attendance/listOwnSessions'
import { listFailedLetters } from '@/programme/bookings/listFailedLetters'
import { countCalls } from '@/programme/calls/listCalls'
import { listReturned } from '@/programme/returns/listReturned'
import { Button } from '@/ui/components/Button'
import type { Desk } from '@/ui/desk/Desk'
import { FailedLetters } from '@/ui/desk/run/FailedLetters'
import { OwnSessions } from '@/ui/desk/run/OwnSessions'
import { ReturnedRows } from '@/ui/desk/run/ReturnedRows'

import { submitLetterAgain, submitWriteAgain } from '../actions/letters'
import { factsOf } from './factsOf'

/** What waits for whoever receives people: their next sessions, the calls due, and the letters that did not go. */
export async function findToday(req: PayloadRequest, desk: Desk) {
  const { next } = await listOwnSessions(req, desk.now)
  const [calls, letters] = [await countCalls(req), await listFailedLetters(req)]
  const returned = await listReturned(req)
  return { sessions: next.slice(0, 5).map((one) => factsOf(desk.locale, one)), calls, letters, returned }
}

type Props = { desk: Desk; today: Awaited<ReturnType<typeof findToday>> }

export const Today = ({ desk, today: { sessions, calls, letters, returned } }: Props) => (
  <>
    <section>
      <h2>{desk.t('run.front.sessions')}</h2>
      {sessions.length === 0 && <p>{desk.t('run.noNext')}</p>}
      <OwnSessions desk={desk} sessions={sessions} />
      <p>
        <a href={deskAddress(desk.locale, 'sessions')}>{desk.t('run.front.allSessions')}</a>
      </p>
    </section>
    <section>
      <h2>{desk.t('run.front.calls', { count: calls })}</h2>
      {calls > 0 && (
        <p>
          <Button href={deskAddress(desk.locale, 'calls')}>{desk.t('run.front.toCalls')}</Button>
        </p>
      )}
    </section>
    {letters.length > 0 && (
      <FailedLetters
        desk={desk}
        letters={letters}
        again={submitLetterAgain.bind(null, desk.locale)}
        at={deskAddress(desk.locale)}
      />
    )}
    {returned.length > 0 && (
      <ReturnedRows
        desk={desk}
        people={returned.map((one) => ({ ...one, href: peopleAddress(desk.locale, one.session, one.id) }))}
        again={submitWriteAgain.bind(null, desk.locale)}
        at={deskAddress(desk.locale)}
      />
    )}
  </>
)
