import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import type { Member } from '@/people/members/Member'
import { type Locale, locales } from '@/platform/locales'
import { insertInto } from '@/platform/insertInto'
import { queueTask } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { comparedEmail, comparedTelephone } from '../bookings/contacts'
import { plainWords } from '../bookings/plainText'
import { emailRule, faultsOf, nameRule, type WishFault } from '../bookings/readWish'
import { findBranchCountry } from '../sessions/findCountry'
import { addressLetter } from './tellAddress'

export const correctedFields = ['firstName', 'lastName', 'email', 'telephone', 'language'] as const
type Field = (typeof correctedFields)[number]
type Known = { firstName: string; lastName: string; email: string | null; telephone: string | null; language: Locale }
type Faults = Partial<Record<Field, WishFault | 'emailTaken'>>
export type CorrectAnswer = { ok: true } | { ok: false; faults: Faults }

const Corrected = z.object({
  firstName: nameRule('firstNameMissing'),
  lastName: nameRule('lastNameMissing'),
  email: emailRule,
  language: z.enum(locales, 'languageMissing'),
})

/**
 * Puts right how a member is called, reached by telephone and written to, wherever it is kept: with them, and with their
 * seats in courses. By their e-mail address they sign in: only a colleague who acts for them, and knows whom they speak
 * with, changes it; a letter goes to each, and what the old one has opened or asked for lets nobody in. Whoever has no e-mail
 * address keeps a number. The log says which fields, never what.
 */
export async function correctMember(
  req: PayloadRequest,
  member: Member,
  typed: Record<Field, string>,
): Promise<CorrectAnswer> {
  const parsed = Corrected.safeParse(member.actor ? typed : { ...typed, email: member.email ?? '' })
  const faults: Faults = parsed.success ? {} : faultsOf(parsed.error)
  const words = plainWords(typed.telephone)
  const number = words ? comparedTelephone(words, await findBranchCountry(req.payload, member.branch)) : undefined
  if (words && !number) faults.telephone = 'telephoneWrong'
  const email = parsed.data?.email ? comparedEmail(parsed.data.email) : null
  if (parsed.success && !words && !email) faults.telephone = 'contactMissing'
  if (!parsed.success || Object.keys(faults).length > 0) return { ok: false, faults }
  const known: Known = { ...parsed.data, email, telephone: number ?? null }
  const fields = correctedFields.filter((field) => known[field] !== member[field])
  if (fields.length === 0) return { ok: true }
  return inTransaction(req, async () => {
    const hasNewEmail = fields.includes('email')
    if (hasNewEmail && (await isTaken(req, member, known))) return { ok: false, faults: { email: 'emailTaken' } }
    const former = await keepFormer(req, member, fields)
    await write(req, member, known)
    if (hasNewEmail) await followEmail(req, member, { ...known, former })
    await writeLog(req, { act: 'update', subject: 'members', document: member.id, fields, ...doneBy(member) })
    return { ok: true }
  })
}

/** Keeps how they were reached until now, where that changes; gives the row of the former e-mail address. */
async function keepFormer(req: PayloadRequest, member: Member, fields: Field[]): Promise<string | undefined> {
  const until = new Date().toISOString()
  const changed = (['email', 'telephone'] as const).filter((field) => fields.includes(field) && member[field])
  const rows = changed.map((field) => ({ member: member.id, contact: member[field], until }))
  const kept = rows.length > 0 ? await insertInto(req, 'member_contacts', rows) : []
  return changed[0] === 'email' ? kept[0] : undefined
}

async function write(req: PayloadRequest, { id }: Member, known: Known): Promise<void> {
  const db = await transactionOf(req)
  const set = sql`first_name = ${known.firstName}, last_name = ${known.lastName}, email = ${known.email}, telephone = ${known.telephone},
    language = ${known.language}, updated_at = now()`
  await db.execute(sql`update members set ${set} where id = ${id}`)
  await db.execute(sql`update bookings set ${set} where member_id = ${id} and course_run_id is not null`)
}

/** Whether somebody else signs in by this address, or is just being given it. */
async function isTaken(req: PayloadRequest, { id }: Member, { email }: Known): Promise<boolean> {
  if (!email) return false
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`member ${email}`}, 0))`)
  const { rows } = await db.execute(sql`select from members where email = ${email} and id <> ${id}`)
  return rows.length > 0
}

/** Ends what the old address has opened, except where a colleague acts, and tells both. */
async function followEmail(
  req: PayloadRequest,
  { id }: Member,
  { email, former }: Known & { former?: string },
): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`delete from member_keys where member_id = ${id}`)
  await db.execute(sql`delete from member_sign_ins where member_id = ${id} and actor_id is null`)
  if (email) await queueTask(req, { task: addressLetter, input: { member: id } })
  if (former) await queueTask(req, { task: addressLetter, input: { member: id, former } })
}
