import 'server-only'

import type { PayloadRequest } from 'payload'

import { candidateAddress, deskAddress, peopleAddress } from '@/content/deskAddress'
import { listOwnSessions } from '@/programme/attendance/listOwnSessions'
import { listFailedLetters } from '@/programme/bookings/listFailedLetters'
import { countCalls } from '@/programme/calls/listCalls'
import { listIntakes } from '@/programme/intakes/listIntakes'
import { listReturned, type ReturnedBooking } from '@/programme/returns/listReturned'
import { Button } from '@/ui/components/Button'
import { Agenda } from '@/ui/desk/applications/Agenda'
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
  const intakes = await listIntakes(req, { isNext: true })
  return { sessions: next.slice(0, 5).map((one) => factsOf(desk.locale, one)), intakes, calls, letters, returned }
}

/** Where something is done about them: with their booking, or in their file. */
const placeOf = (locale: Desk['locale'], { id, session, application }: ReturnedBooking): string =>
  session ? peopleAddress(locale, session, id) : candidateAddress(locale, application ?? '')

type Props = { desk: Desk; today: Awaited<ReturnType<typeof findToday>> }

export const Today = ({ desk, today: { sessions, intakes, calls, letters, returned } }: Props) => (
  <>
    <section>
      <h2>{desk.t('run.front.sessions')}</h2>
      {sessions.length === 0 && <p>{desk.t('run.noNext')}</p>}
      <OwnSessions desk={desk} sessions={sessions} />
      <p>
        <a href={deskAddress(desk.locale, 'sessions')}>{desk.t('run.front.allSessions')}</a>
      </p>
    </section>
    <Agenda
      desk={desk}
      coming={intakes.map(({ application, ...one }) => ({ ...one, href: candidateAddress(desk.locale, application) }))}
    />
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
        people={returned.map((one) => ({ ...one, href: placeOf(desk.locale, one), mayAgain: one.session !== null }))}
        again={submitWriteAgain.bind(null, desk.locale)}
        at={deskAddress(desk.locale)}
      />
    )}
  </>
)
