import { submitLetterAgain } from '@/app/desk/actions/letters'
import { deedsFor, labelOf } from '@/app/desk/behalf/deedsFor'
import { openPerson } from '@/app/desk/behalf/openPerson'
import { DeskPage } from '@/app/desk/DeskPage'
import { factsOf } from '@/app/desk/run/factsOf'
import { titleOf } from '@/app/desk/titleOf'
import { isDeedName, isFileName, peopleAddress } from '@/content/deskAddress'
import { PersonView } from '@/ui/desk/behalf/PersonView'
import { dayOf } from '@/ui/desk/run/sessionWords'

type Props = {
  params: Promise<{ locale: string; id: string; booking: string }>
  searchParams: Promise<{ said?: string }>
}

export const generateMetadata = titleOf((t) => t('behalf.title'))

/** One booking; reading it is logged, and opening it changes nothing. */
export default async function PersonPage({ params, searchParams }: Props) {
  const { req, desk, person, session, tail } = await openPerson(await params)
  const { said } = await searchParams
  const { locale, t } = desk
  const deeds = deedsFor(person).map((deed) => ({
    href: peopleAddress(locale, session.id, person.id, deed),
    label: labelOf(t, deed, person),
  }))
  return (
    <DeskPage req={req} desk={desk} name="sessions" tail={tail}>
      <PersonView
        desk={desk}
        person={person}
        day={dayOf(desk, factsOf(locale, session))}
        deeds={deeds}
        at={peopleAddress(locale, session.id, person.id)}
        again={submitLetterAgain.bind(null, locale)}
        back={peopleAddress(locale, session.id)}
        said={isDeedName(said) && !isFileName(said) ? t(`behalf.said.${said}`) : undefined}
      />
    </DeskPage>
  )
}
