import { notFound, redirect } from 'next/navigation'

import { DeedForm } from '@/app/desk/behalf/DeedForm'
import { deedsFor, labelOf } from '@/app/desk/behalf/deedsFor'
import { FileForm } from '@/app/desk/behalf/FileForm'
import { openPerson } from '@/app/desk/behalf/openPerson'
import { DeskPage } from '@/app/desk/DeskPage'
import { titleOf } from '@/app/desk/titleOf'
import { isDeedName, isFileName, peopleAddress } from '@/content/deskAddress'
import { listTargets } from '@/programme/behalf/listTargets'
import { nameOf } from '@/ui/desk/behalf/PersonView'
import { StepHead } from '@/ui/desk/StepHead'

type Props = {
  params: Promise<{ locale: string; id: string; booking: string; deed: string }>
  searchParams: Promise<{ lacks?: string }>
}

export const generateMetadata = titleOf((t) => t('behalf.forThem'))

/** The form by which one thing is done for somebody; where it can no longer be done, their page says how things stand. */
export default async function DeedPage({ params, searchParams }: Props) {
  const asked = await params
  const { deed } = asked
  if (!isDeedName(deed)) notFound()
  const { req, desk, person, session, tail } = await openPerson(asked, `/${deed}`)
  const { t, locale, now } = desk
  const back = peopleAddress(locale, session.id, person.id)
  if (!deedsFor(person).includes(deed)) redirect(back)
  const targets = deed === 'move' ? await listTargets(req, { session: session.id, now }) : []
  const isLacking = (await searchParams).lacks === 'noReason'
  return (
    <DeskPage req={req} desk={desk} name="sessions" tail={tail}>
      <StepHead title={labelOf(t, deed, person)} lead={nameOf(desk, person)} />
      <p>{t(`behalf.texts.${deed}`, { contact: person.email ?? person.telephone ?? '' })}</p>
      {isFileName(deed) && <FileForm desk={desk} file={deed} person={person} isLacking={isLacking} />}
      {deed === 'move' && targets.length === 0 && <p>{t('behalf.noSession')}</p>}
      {!isFileName(deed) && (deed !== 'move' || targets.length > 0) && (
        <DeedForm desk={desk} deed={deed} person={person} targets={targets} />
      )}
      <p>
        <a href={back}>{t('behalf.backToPerson')}</a>
      </p>
    </DeskPage>
  )
}
