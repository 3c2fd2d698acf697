import { notFound } from 'next/navigation'

import { submitAtDoor } from '@/app/desk/actions/door'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { DoorNotes } from '@/app/desk/run/DoorNotes'
import { factsOf } from '@/app/desk/run/factsOf'
import { WalkInForm } from '@/app/desk/run/WalkInForm'
import { titleOf } from '@/app/desk/titleOf'
import { doorAddress } from '@/content/deskAddress'
import { hasRole } from '@/people/access'
import { doorOpensAt } from '@/programme/attendance/doorRule'
import { findOwnSession } from '@/programme/attendance/listOwnSessions'
import { readDoorMeeting } from '@/programme/attendance/readDoorMeeting'
import { readDoor } from '@/programme/attendance/readDoor'
import { DoorView } from '@/ui/desk/run/DoorView'
import { isSaid } from '@/ui/desk/run/saidWords'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ q?: string | string[]; said?: string }>
}

export const generateMetadata = titleOf((t) => t('run.door.title'))

/** The door of one session; reading it is logged. */
export default async function DoorPage({ params, searchParams }: Props) {
  const { locale: language, id } = await params
  const { q, said } = await searchParams
  const search = String([q ?? ''].flat()[0] ?? '').slice(0, 100)
  const { req, desk, user } = await openDesk(language, 'sessions', `/${id}`)
  const { locale, t, now } = desk
  const session = await findOwnSession(req, id)
  const people = session && (await readDoor(req, { session: id, search }))
  if (!session || !people) notFound()
  const opensAt = doorOpensAt(session.startsAt).toISOString()
  const isOpen = new Date(opensAt) <= now && session.state !== 'cancelled' && session.state !== 'draft'
  const at = doorAddress(locale, id)
  return (
    <DeskPage req={req} desk={desk} name="sessions" tail={`/${id}`}>
      <DoorView
        desk={desk}
        session={factsOf(locale, session)}
        people={people}
        search={search}
        said={isSaid(said) ? t(`run.said.${said}`) : undefined}
        opensAt={opensAt}
        say={submitAtDoor.bind(null, locale, id)}
        at={at}
        meeting={await readDoorMeeting(req, session)}
        changeHref={hasRole(user, 'coordinator') ? `/admin/collections/info-sessions/${id}` : undefined}
        line={<DoorNotes desk={desk} session={session} people={people} search={search} by={user.id} isOpen={isOpen} />}
        walkIn={isOpen && <WalkInForm desk={desk} session={session} at={at} />}
      />
    </DeskPage>
  )
}
