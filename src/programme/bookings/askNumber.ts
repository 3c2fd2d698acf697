import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { insertInto } from '@/platform/insertInto'
import { takesTexts } from '@/platform/texts/textGateway'
import { transactionOf } from '@/platform/transaction'

import { queueTexts } from './tell'

type Asked = { booking: Pick<Booking, 'id' | 'language'>; branch: string; telephone: string }

/** Asks whether a new number is that of whoever gave it: by a text with a link, or else the branch calls it. */
export async function askNumber(req: PayloadRequest, asked: Asked): Promise<void> {
  if (!takesTexts(asked.telephone)) return callNewNumber(req, asked)
  await forgetOlder(req, asked)
  await queueTexts(req, { about: 'newContact', bookings: [asked.booking.id] })
}

/** Puts a new number on the call list of the branch, in the place of one that was given before. */
export async function callNewNumber(req: PayloadRequest, asked: Asked): Promise<void> {
  await forgetOlder(req, asked)
  const { booking, branch, telephone } = asked
  const { id, language } = booking
  const call = { branch, booking: id, reason: 'newContact', telephone, language, state: 'due' }
  await insertInto(req, 'calls', [call])
}

async function forgetOlder(req: PayloadRequest, { booking }: Asked): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`delete from calls where booking_id = ${booking.id} and reason = 'newContact' and state = 'due'`)
}
