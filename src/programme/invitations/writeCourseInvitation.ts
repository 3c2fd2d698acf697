import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

import { portalAddress } from '@/content/portalAddress'
import type { Locale } from '@/platform/locales'
import type { Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'

import type { Concerns } from '../sent/keepSent'
import type { LetterCourse } from '../training/composeCourseLetter'
import { readRuns } from '../training/readRuns'

/** The letter that invites a member to a course, in the language that they chose; its link leads to their own page. */
export type CourseInvitation = {
  to: string
  locale: Locale
  concerns: Concerns
  template: 'course'
  props: { about: 'invited'; firstName: string; link: string; course: LetterCourse }
}

/** The name under which the letter is queued; the task itself knows how to write it. */
export const courseInvitation = { name: 'course_invitation' }

/** Writes it; nothing where the run is not open any more, has begun, or the member is gone. */
export const writeCourseInvitation: Task<{ run: string; member: string }, CourseInvitation> = {
  ...courseInvitation,
  run: async (payload, { run: id, member }) => {
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(sql`
      select email, first_name as "firstName", language as locale from members where id = ${member} and email is not null`)
    const [found] = rows as { email: string; firstName: string; locale: Locale }[]
    if (!found) return undefined
    const { email, firstName, locale } = found
    const where = sql`run.id = ${id} and run.state = 'open' and seating.starts_at > now()`
    const [run] = await readRuns(payload, { locale, where })
    if (!run) return undefined
    const { title, zone, mode, place, bring } = run
    const dates = run.dates.filter(({ isCancelled }) => !isCancelled)
    const link = `${publicUrl()}${portalAddress(locale, 'training')}`
    const props = { about: 'invited', firstName, link, course: { title, zone, mode, place, bring, dates } } as const
    return { to: email, locale, concerns: { member }, template: 'course', props }
  },
}
