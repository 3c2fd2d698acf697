import { notFound } from 'next/navigation'

import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { factsOf } from '@/app/desk/run/factsOf'
import { titleOf } from '@/app/desk/titleOf'
import { isDeedName, isFileName, peopleAddress } from '@/content/deskAddress'
import { findOwnSession } from '@/programme/attendance/listOwnSessions'
import { readLine } from '@/programme/behalf/readLine'
import { PeopleView } from '@/ui/desk/behalf/PeopleView'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ said?: string }> }

export const generateMetadata = titleOf((t) => t('behalf.title'))

/** Everybody who booked a session, for coordinators of its branch; reading it is logged. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const { locale: language, id } = await params
  const { said } = await searchParams
  const tail = `/${id}/people`
  const { req, desk } = await openDesk(language, 'sessions', tail)
  const { locale, t } = desk
  const people = await readLine(req, id)
  const session = people && (await findOwnSession(req, id))
  if (!people || !session) notFound()
  return (
    <DeskPage req={req} desk={desk} name="sessions" tail={tail}>
      <PeopleView
        desk={desk}
        session={factsOf(locale, session)}
        people={people.map((one) => ({ ...one, href: peopleAddress(locale, id, one.id) }))}
        said={isDeedName(said) && !isFileName(said) ? t(`behalf.said.${said}`) : undefined}
      />
    </DeskPage>
  )
}
