import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { queueTask } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { coordinatesBooking } from '../sessions/coordinates'
import { live } from '../bookings/isLive'
import { bookingLetter } from '../bookings/tell'

/**
 * Writes once more to an address from which letters came back: with a new link, and whether it is the new address or the
 * old one. For coordinators of the branch; false where nothing came back, or nothing is held for the person any more.
 */
export async function writeAgain(req: PayloadRequest, booking: string): Promise<boolean> {
  return inTransaction(req, async () => {
    if (!(await coordinatesBooking(req, booking))) return false
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      with bounced as (
        select id, bounced_to from bookings where id = ${booking} and bounced_at is not null
          and state in ${live} for update)
      update bookings set bounced_at = null, bounce_status = null, bounced_to = null
      from bounced where bookings.id = bounced.id returning bounced.bounced_to as "to"`)
    if (!rows[0]) return false
    const about = rows[0].to === 'newEmail' ? 'newContact' : 'linkAgain'
    await queueTask(req, { task: bookingLetter, input: { booking, about } })
    await writeLog(req, { act: 'update', subject: 'bookings', document: booking, given: [about] })
    return true
  })
}
