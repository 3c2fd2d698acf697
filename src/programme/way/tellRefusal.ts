import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import { candidateAddress } from '@/content/deskAddress'
import type { Staff } from '@/payload-types'
import { queueTask, type Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { mayDecide } from './decisions'
import { lockFile } from './lockFile'

/** To a colleague whose agreement to a refusal is asked for: nobody's name but their own. */
export type RefusalLetter = {
  to: string
  locale: Staff['language']
  template: 'refusalAsked'
  props: { name: string; link: string }
}

const refusalLetter = { name: 'refusal_letter' }
type Told = { application: string; staff: string }

/**
 * Tells whoever can agree to a refusal that it waits, if the caller commits: the other coordinators of the branch or, where
 * there are none, those of the other branches.
 */
export async function tellRefusal(req: PayloadRequest, application: string): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    with others as (
      select staff.id, bool_or(rels.branches_id = applications.branch_id) as near
      from applications, staff join staff_roles role on role.parent_id = staff.id and role.value = 'coordinator'
      join staff_rels rels on rels.parent_id = staff.id and rels.path = 'branches'
      where applications.id = ${application} and staff.state = 'active'
        and staff.id <> applications.refusal_asked_by_id group by staff.id
    )
    select id from others where near or not exists (select from others where near)`)
  for (const { id } of rows)
    await queueTask(req, { task: refusalLetter, input: { application, staff: String(id) } satisfies Told })
}

/** Writes it; nothing where nothing waits any more, or where it is not theirs to agree by now. */
export const writeRefusalLetter: Task<Told, RefusalLetter> = {
  ...refusalLetter,
  run: async (payload, { application, staff }) => {
    const user = await payload.findByID({ collection: 'staff', id: staff, depth: 0, disableErrors: true })
    if (user?.state !== 'active') return undefined
    const locale = user.language
    const req = await createLocalReq({ user: { ...user, collection: 'staff' }, locale }, payload)
    const file = await inTransaction(req, () => lockFile(req, application))
    const isAsked = file?.refusalAskedBy && file.refusalAskedBy !== staff && mayDecide('refuse', file)
    if (!isAsked) return undefined
    const link = publicUrl() + candidateAddress(locale, application)
    return { to: user.email, locale, template: 'refusalAsked', props: { name: user.name, link } }
  },
}
