import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'

import type { CollectionSlug } from 'payload'
import sharp from 'sharp'

import { isKind } from '@/content/kinds'

import { insertInto } from '@/platform/insertInto'
import { inTransaction } from '@/platform/transaction'

import { aColleague, aWord, payload, requestAs } from '../house'

type Data = Record<string, unknown>
export type File = { data: Buffer; mimetype: string; name: string; size: number }
export type Sample = { data: Data; change: Data; file?: File }

/** Whose a document is: of which branch, and made by or for which colleague. */
export type Owner = {
  branch: string
  colleague: string
  session?: string
  booking?: string
  member?: string
  application?: string
  run?: string
  enrolment?: string
}

const branched = ['stories', 'news', 'events']

const file = (name: string, mimetype: string, data: Buffer): File => ({ name, mimetype, data, size: data.length })
const fromDemo = (name: string, mimetype: string) =>
  file(`${randomUUID()}-${name}`, mimetype, readFileSync(`src/demo/media/files/${name}`))
const pixel = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
  .png()
  .toBuffer()

// What a document has of its own once: every sample takes another one.
const many = async (table: string, row: () => Data) => {
  const req = await requestAs(null)
  return inTransaction(req, () => insertInto(req, table, Array.from({ length: 200 }, row)))
}
const spare = await many('branches', () => ({ state: 'open' }))
const spareCourses = await many('courses', () => ({ audience: 'mentees' }))
const spareStaff = await many('staff', () => ({
  ...{ name: 'A', email: `${randomUUID()}@example.org`, language: 'nl', state: 'active' },
}))
const spareDates = new Map<string | undefined, string[]>()
const spareMembers = new Map<string | undefined, string[]>()

/** A draft run of a branch with many dates, and a member's seat in it. */
export async function anEnrolment({ branch, member = '' }: Owner) {
  const run = await aDocument('course-runs', { branch, colleague: '' })
  spareDates.set(run, await many('course_dates', () => ({ run, startsAt: soon, endsAt: later })))
  const aMember = () => ({
    role: 'mentor',
    branch,
    language: 'nl',
    firstName: 'A',
    lastName: 'B',
    telephone: '+32470112233',
  })
  spareMembers.set(member, await many('members', aMember))
  const data = { courseRun: run, member, state: 'cancelled' as const, ...aPerson('enrolment') }
  const { id } = await payload.create({ collection: 'bookings', data: data as never, depth: 0 })
  return { run, enrolment: id }
}

const another = (await aColleague('director')).id
const soon = new Date(Date.now() + 86_400_000).toISOString()
const later = new Date(Date.now() + 2 * 86_400_000).toISOString()
const aPerson = (word: string) => ({
  firstName: word,
  email: `${randomUUID()}@example.org`,
  language: 'nl',
  consentVersion: 'test',
  consentedAt: soon,
  code: randomUUID(),
  missedOffers: 0,
})
const kept = (change: Data, data: Data): Sample => ({ data, change })

/** A valid document of each collection, and a small change of it. */
export function sampleOf(
  slug: string,
  { branch, colleague, session, booking, member, application, run, enrolment }: Owner,
): Sample {
  const word = aWord(slug)
  const user = { relationTo: 'staff', value: colleague }
  if (isKind(slug))
    return kept({ summary: word }, { title: word, summary: word, ...(branched.includes(slug) && { branch }) })
  const samples: Record<string, () => Sample> = {
    videos: () => kept({ seconds: 2 }, { title: word, kind: 'video' }),
    themes: () => kept({ name: word }, { name: word }),
    sectors: () => kept({ name: word }, { name: word }),
    partners: () => kept({ what: word }, { name: word }),
    figures: () =>
      kept({ what: word }, { key: `k-${randomUUID()}`, value: 1, unit: 'count', nature: 'result', what: word }),
    media: () => ({ ...kept({ alt: word }, { alt: word }), file: file(`${randomUUID()}.png`, 'image/png', pixel) }),
    documents: () => ({
      ...kept({ title: word }, { title: word }),
      file: fromDemo('memorandum-2024.nl.pdf', 'application/pdf'),
    }),
    recordings: () => ({ ...kept({}, {}), file: fromDemo('episode-4.mp3', 'audio/mpeg') }),
    staff: () =>
      kept(
        { name: word },
        { name: word, email: `${randomUUID()}@example.org`, language: 'nl', state: 'active', roles: ['trainer'] },
      ),
    'sign-ins': () => kept({ device: word }, { staff: colleague, tokenHash: word, seenAt: soon, expiresAt: soon }),
    'remembered-devices': () => kept({ device: word }, { staff: colleague, tokenHash: word, expiresAt: soon }),
    tickets: () => kept({ tries: 1 }, { staff: colleague, tokenHash: word, step: 'code', tries: 0, expiresAt: soon }),
    credentials: () => kept({ password: word }, { staff: colleague }),
    'factor-resets': () => kept({ expiresAt: soon }, { staff: colleague, askedBy: another, expiresAt: soon }),
    'info-sessions': () =>
      kept(
        { bring: word },
        { branch, audience: 'mentors', language: 'nl', startsAt: soon, endsAt: later, capacity: 3, waitingSeats: 0 },
      ),
    bookings: () => kept({ firstName: word }, { infoSession: session, state: 'cancelled', ...aPerson(word) }),
    'booking-contacts': () =>
      kept(
        { person: word },
        { booking, infoSession: session, audience: 'mentors', contact: word, person: word, slot: 1 },
      ),
    'access-needs': () => kept({ text: word }, { booking, text: word }),
    'stand-ins': () =>
      kept({ deputy: another }, { coordinator: spareStaff.pop(), deputy: colleague, startsAt: soon, expiresAt: later }),
    'e-learnings': () => kept({ doneAt: soon }, { booking, doneAt: soon }),
    'sent-messages': () => kept({ text: word }, { booking, text: word, language: 'fr', messageId: randomUUID() }),
    'booking-links': () => kept({ tokenHash: word }, { booking, tokenHash: randomUUID() }),
    calls: () => kept({ name: word }, { branch, reason: 'callBack', language: 'nl', state: 'due', name: word }),
    members: () =>
      kept(
        { firstName: word },
        {
          role: 'mentee',
          branch,
          language: 'nl',
          firstName: word,
          lastName: word,
          email: `${randomUUID()}@example.org`,
        },
      ),
    applications: () =>
      kept({ places: word }, { member, role: 'mentor', branch, state: 'withdrawn', reached: 0, lastActAt: soon }),
    'application-eligibility': () => kept({ eligible: 'no' }, { application, eligible: 'yes' }),
    'application-moves': () => kept({ why: word }, { application, to: 'draft', at: soon }),
    'application-notes': () => kept({ text: word }, { application, author: colleague, text: word }),
    'application-counts': () =>
      kept({ leftAs: 'refused' }, { role: 'mentee', branch, furthest: 'draft', leftAs: 'withdrawn', begunIn: soon }),
    intakes: () =>
      kept(
        { place: word },
        { application, coordinator: colleague, state: 'dropped', mode: 'onSite', place: word, minutes: 60, zone: word },
      ),
    imports: () => kept({ added: 2 }, { staff: colleague, added: 1, expiresAt: new Date().toISOString() }),
    interviews: () => kept({ wishes: word }, { application, wishes: word }),
    courses: () => kept({ title: word }, { title: word, audience: 'mentees' }),
    'course-runs': () =>
      kept(
        { name: word },
        { name: word, course: spareCourses[0], branch, language: 'nl', capacity: 3, waitingSeats: 0 },
      ),
    'course-dates': () => kept({ title: word }, { run, title: word, startsAt: soon, endsAt: later }),
    'course-attendances': () => kept({ attendanceAt: soon }, { booking: enrolment, date: spareDates.get(run)?.pop() }),
    'course-completions': () =>
      kept({ code: word }, { member, course: spareCourses.pop(), completedAt: soon, code: word }),
    'course-wishes': () => kept({ course: spareCourses.pop() }, { member, course: spareCourses.pop() }),
    'course-invitations': () =>
      kept({ actor: another }, { run, member: spareMembers.get(member)?.pop(), actor: colleague }),
    'member-feeds': () =>
      kept({ tokenHash: word }, { member: spareMembers.get(member)?.pop(), tokenHash: randomUUID() }),
    'programme-bounds': () => kept({ hours: 3 }, { branch: spare.pop() }),
    'member-contacts': () => kept({ contact: word }, { member, contact: word, until: soon }),
    'member-sign-ins': () => kept({ device: word }, { member, tokenHash: word, seenAt: soon, expiresAt: soon }),
    'member-keys': () =>
      kept({ tries: 1 }, { tokenHash: word, askedHash: word, tries: 0, triesElsewhere: 0, expiresAt: soon }),
    log: () => kept({ why: word }, { at: soon, by: 'system', act: 'create', subject: 'themes' }),
    schedules: () =>
      kept({ state: 'done' }, { kind: 'stories', document: randomUUID(), language: 'nl', action: 'publish', at: soon }),
    paths: () => kept({ live: false }, { locale: 'nl', path: randomUUID(), kind: 'pages', document: randomUUID() }),
    'demo-documents': () => kept({ document: word }, { key: word, kind: 'themes', document: word }),
    'payload-preferences': () => kept({ value: { word } }, { key: word, value: {}, user }),
    'payload-locked-documents': () => kept({ globalSlug: 'footer' }, { globalSlug: 'banner', user }),
    'payload-migrations': () => kept({ batch: 1 }, { name: word, batch: 9 }),
    'payload-kv': () => kept({ data: { word } }, { key: word, data: {} }),
  }
  const sample = samples[slug]
  if (!sample) throw new Error(`The matrix needs a sample of ${slug}: see tests/helpers/rights/samples.ts`)
  return sample()
}

/** A new document of a collection, put there past all rules; for an account and a branch, the owner itself is asked for. */
export async function aDocument(slug: string, owner: Owner): Promise<string> {
  const { data, file } = sampleOf(slug, owner)
  const made =
    slug.startsWith('payload-') || slug === 'schedules'
      ? ((await payload.db.create({ collection: slug as CollectionSlug, data })) as { id: string })
      : await payload.create({ collection: slug as 'stories', data, file, locale: 'nl', draft: isKind(slug), depth: 0 })
  return made.id
}
