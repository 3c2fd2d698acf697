import { notFound } from 'next/navigation'

import { submitPresences } from '@/app/desk/actions/courses'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { runAddress } from '@/content/deskAddress'
import { readSheet } from '@/programme/training/readSheet'
import { DateView } from '@/ui/desk/courses/DateView'
import { DoneNote } from '@/ui/desk/DoneNote'

type Props = {
  params: Promise<{ locale: string; run: string; date: string }>
  searchParams: Promise<{ done?: string }>
}
const dones = ['saved', 'early', 'cancelled', 'unknown'] as const

export const generateMetadata = titleOf((t) => t('courses.note'))

/** The list of one date of a course: a word for each person, saved together. */
export default async function CourseDatePage({ params, searchParams }: Props) {
  const { locale: asked, run: id, date: at } = await params
  const { req, desk } = await openDesk(asked, 'courses', `/${id}/${at}`)
  const sheet = await readSheet(req, id)
  const date = sheet?.run.dates.find((one) => one.id === at)
  if (!sheet || !date) notFound()
  const { locale, t } = desk
  const { done } = await searchParams
  const said = dones.find((one) => one === done)
  const own = sheet.people
    .filter(({ state }) => state === 'booked')
    .map(({ booking, name, said: words }) => ({
      booking,
      name,
      isGuest: false,
      attendance: words.find((word) => word.date === at)?.attendance ?? null,
    }))
  const guests = sheet.guests.filter((one) => one.date === at).map((one) => ({ ...one, isGuest: true }))
  return (
    <DeskPage req={req} desk={desk} name="courses" tail={`/${id}/${at}`}>
      <DateView
        desk={desk}
        at={runAddress(locale, id, at)}
        note={said && <DoneNote>{t(`courses.done.${said}`)}</DoneNote>}
        course={sheet.run.title}
        date={{ ...date, zone: sheet.run.zone }}
        people={[...own, ...guests]}
        save={submitPresences.bind(null, locale, { run: id, date: at })}
        back={runAddress(locale, id)}
      />
    </DeskPage>
  )
}
