import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { writeLog } from '../log/writeLog'
import type { Door } from '../signIn/listDoors'
import { doneBy } from './doneBy'
import type { Member } from './Member'

/** A place where a member is signed in, or where a colleague acts for them. */
export type MemberDoor = Door & { byColleague: boolean }

/** Where a member is signed in: their own only, the newest first. */
export const listMemberDoors = (req: PayloadRequest, { id, signIn }: Member): Promise<MemberDoor[]> =>
  inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select id, coalesce(device, '') as device, created_at as since, expires_at as until, id = ${signIn} as current,
        actor_id is not null as "byColleague"
      from member_sign_ins where member_id = ${id} and expires_at > now() order by created_at desc, id desc`)
    return rows as MemberDoor[]
  })

/** Ends one of a member's own sign-ins; another person's stays as it is. */
export async function closeMemberDoor(req: PayloadRequest, member: Member, door = member.signIn): Promise<void> {
  if (!isUuid(door)) return
  await inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rowCount } = await db.execute(
      sql`delete from member_sign_ins where id = ${door} and member_id = ${member.id}`,
    )
    if (!rowCount) return
    const act = door === member.signIn ? 'sign-out' : 'end-sessions'
    await writeLog(req, { act, subject: 'member-sign-ins', document: door, ...doneBy(member) })
  })
}
