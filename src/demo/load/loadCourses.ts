import { DateTime } from 'luxon'
import { createLocalReq, type PayloadRequest } from 'payload'

import { locales } from '@/platform/locales'
import { inTransaction } from '@/platform/transaction'

import { courses, type DemoCourse, type DemoRun, runs } from '../programme/courses'
import { bring, route } from '../programme/places'
import type { Texts } from '../shapes'
import type { Register } from './Register'

type Loading = { register: Register; now: Date }

/** Courses for mentors and mentees, with dates from the day of loading on, so that there is always something to follow. */
export async function loadCourses(req: PayloadRequest, { register, now }: Loading): Promise<void> {
  for (const course of courses) await once('courses', course.key, (own) => writeCourse(own, course))
  for (const run of runs) await once('course-runs', run.key, (own) => writeRun(own, run, { register, now }))

  async function once(kind: 'courses' | 'course-runs', key: string, make: (own: PayloadRequest) => Promise<string>) {
    if (register.has(kind, key)) return
    const own = await createLocalReq({}, req.payload)
    await inTransaction(own, async () => register.add(kind, key, await make(own), own))
  }
}

async function writeCourse(req: PayloadRequest, course: DemoCourse): Promise<string> {
  const { title, text, audience, leadsToReady = false } = course
  const inLocale = (locale: keyof Texts) => ({ title: title[locale], text: text[locale] })
  const data = { audience, leadsToReady, ...inLocale('fr') }
  const { id } = await req.payload.create({ collection: 'courses', data, locale: 'fr', depth: 0, req })
  for (const locale of locales.filter((one) => one !== 'fr'))
    await req.payload.update({ collection: 'courses', id, data: inLocale(locale), locale, depth: 0, req })
  return id
}

async function writeRun(req: PayloadRequest, run: DemoRun, { register, now }: Loading): Promise<string> {
  const { name, language, capacity, minimum, zone, street, postcode, city } = run
  const place = { name: 'DUO for a JOB', street, postcode, city, stepFree: true }
  const inLocale = (locale: 'fr' | 'nl' | 'en') => ({ bring: bring[locale], place: { ...place, route: route[locale] } })
  const known = { name, language, capacity, minimum, zone, mode: 'onSite', state: 'draft', waitingSeats: 10 } as const
  const ids = { course: register.id('courses', run.course), branch: register.id('branches', run.branch) }
  const data = { ...known, ...ids, ...inLocale('fr') }
  const { id } = await req.payload.create({ collection: 'course-runs', data, locale: 'fr', depth: 0, req })
  for (const locale of locales.filter((one) => one !== 'fr'))
    await req.payload.update({ collection: 'course-runs', id, data: inLocale(locale), locale, depth: 0, req })
  await writeDates(req, { id, run, now })
  await req.payload.update({ collection: 'course-runs', id, data: { state: 'open' }, depth: 0, req })
  return id
}

async function writeDates(req: PayloadRequest, { id, run, now }: { id: string; run: DemoRun; now: Date }) {
  const { topics = [] } = courses.find(({ key }) => key === run.course) ?? {}
  const [hour, minute] = run.time.split(':').map(Number)
  const first = DateTime.fromJSDate(now, { zone: run.zone }).plus({ days: run.inDays })
  for (const [index, title] of topics.entries()) {
    const day = onAWorkday(first.plus({ days: index * run.every }))
    const startsAt = day.set({ hour, minute, second: 0, millisecond: 0 })
    const data = {
      run: id,
      state: 'planned' as const,
      title: title.fr,
      startsAt: startsAt.toUTC().toISO() ?? '',
      endsAt: startsAt.plus({ minutes: run.minutes }).toUTC().toISO() ?? '',
    }
    const date = await req.payload.create({ collection: 'course-dates', data, locale: 'fr', depth: 0, req })
    for (const locale of locales.filter((one) => one !== 'fr'))
      await req.payload.update({
        collection: 'course-dates',
        id: date.id,
        data: { title: title[locale] },
        locale,
        depth: 0,
        req,
      })
  }
}

/** Nobody learns on a Sunday. */
const onAWorkday = (day: DateTime): DateTime => (day.weekday === 7 ? day.plus({ days: 1 }) : day)
