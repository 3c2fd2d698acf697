import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { tellAll } from '../bookings/tell'
import type { ChangedDate } from './changedDates'

/** Tells whoever was to make up for a date of theirs on one of these, in another run, that it is otherwise, or off; whoever planned it since knows. */
export async function tellGuests(req: PayloadRequest, dates: ChangedDate[]): Promise<void> {
  const db = await transactionOf(req)
  for (const { id: date, isOff } of dates) {
    const { rows } = await db.execute(sql`
      update bookings set updated_at = clock_timestamp(), calendar_sequence = calendar_sequence + 1
      where state = 'booked' and id in (
        select booking_id from course_attendances said
        join course_dates date on date.id = date_id join seatings run on run.id = date.run_id
        where date_id = ${date} and makes_up_id is not null and attendance is null and said.created_at <= run.updated_at)
      returning id`)
    const bookings = rows.map(({ id }) => String(id))
    await tellAll(req, { about: isOff ? 'makeUpOff' : 'makeUpChanged', bookings, told: { date } })
  }
}
