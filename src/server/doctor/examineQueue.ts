import type { Client } from 'pg'

import { about, type Finding } from './Finding'

/** How long work has been waiting whose time has come, and what was given up; who or what it is about stays unsaid. */
export const examineQueue = async (client: Client): Promise<Finding[]> => [
  await examineAge(client),
  await examineFailures(client),
]

// A worker takes due work within milliseconds; one that is busy or was just started again may need minutes.
const late = { warning: 5, failed: 60 }

async function examineAge(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ due: number; minutes: number | null }>(`
    select count(*)::int as due, floor(extract(epoch from now() - min(run_at)) / 60)::int as minutes
    from graphile_worker._private_jobs
    where locked_at is null and run_at <= now() and attempts < max_attempts`)
  const { due = 0, minutes } = rows[0] ?? {}
  const { ok, warning, failed } = about('Queue')
  if (!due) return ok('nothing waits')
  const text = `${due} due, the oldest for ${minutes ?? 0} minutes`
  if ((minutes ?? 0) >= late.failed) return failed(`${text}: no worker takes them`)
  return (minutes ?? 0) >= late.warning ? warning(text) : ok(text)
}

async function examineFailures(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ task: string; given_up: number; again: number }>(`
    select identifier as task, count(*) filter (where attempts >= max_attempts)::int as given_up,
      count(*) filter (where attempts < max_attempts)::int as again
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where attempts > 0 and locked_at is null and last_error is not null
    group by 1 order by 1`)
  const { ok, warning } = about('Failed work')
  const list = (of: (row: (typeof rows)[number]) => number) =>
    rows.filter((row) => of(row)).map((row) => `${row.task} ${of(row)}`)
  const [givenUp, again] = [list((row) => row.given_up), list((row) => row.again)]
  const later = again.length ? `to be tried again: ${again.join(', ')}` : ''
  if (givenUp.length)
    return warning([`given up, mails included: ${givenUp.join(', ')}`, later].filter(Boolean).join('; '))
  return ok(later || 'none, mails included')
}
