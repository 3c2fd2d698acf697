import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { branchesOf } from '@/people/access'
import { logReading } from '@/people/log/logReading'
import { inTransaction, transactionOf } from '@/platform/transaction'

import type { Role } from '../applications/questions'
import type { Answers } from '../applications/readApplication'
import { lockFile } from '../way/lockFile'
import { readInterview } from './readInterview'
import { mayWrite } from './saveInterview'

type Opened = { role: Role; name: string; notes?: Answers }

/**
 * The notes of an interview for a coordinator of the branch, from the day that it is planned; nothing for anybody else.
 * Reading them is logged.
 */
export const openInterview = (req: PayloadRequest, application: string): Promise<Opened | undefined> =>
  inTransaction(req, async () => {
    const file = await lockFile(req, application)
    if (!file || !branchesOf(req.user).includes(file.branch) || !mayWrite(file.state)) return undefined
    await logReading(req, { subject: 'interviews', ids: [application] })
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select concat_ws(' ', first_name, last_name) as name from members where id = ${file.member}`)
    const notes = await readInterview(req, { application, role: file.role })
    return { role: file.role, name: String(rows[0]?.name), notes }
  })
