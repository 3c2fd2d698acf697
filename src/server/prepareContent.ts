import { runMigrations } from 'graphile-worker'
import { createLocalReq, type Payload } from 'payload'

import { refreshAllLists } from '@/content/lists/refreshList'
import { makeAccount } from '@/people/colleagues/makeAccount'
import type { Env } from '@/platform/env'

import { migrate } from './migrate'

import { closeDemoAccounts } from './closeDemoAccounts'
import { connectPatiently } from './connectPatiently'
import { loadDemoOnce } from './loadDemoOnce'

/** Brings the queue's and our own tables up to date and fills an empty site, one instance after the other. */
export async function prepareContent({ open, connectionString, env }: Wish): Promise<Payload> {
  const turn = await connectPatiently(connectionString)
  await turn.query(`select pg_advisory_lock(hashtextextended('duo prepare', 0))`)

  await runMigrations({ connectionString })
  const payload = await open()
  await migrate(payload)
  await refreshAllLists(await createLocalReq({}, payload))
  process.send?.({ step: 'Database migrated' })
  if (env.admin) await makeAdministrator(payload, env.admin)
  if (env.demo) await loadDemoOnce(payload, env.dataDir)
  else await closeDemoAccounts(payload, env.dataDir)

  await turn.end()
  return payload
}

type Wish = { open: () => Promise<Payload>; connectionString: string; env: Env }

async function makeAdministrator(payload: Payload, { email, password }: { email: string; password: string }) {
  const { totalDocs } = await payload.count({ collection: 'staff', where: { email: { equals: email.toLowerCase() } } })
  if (totalDocs) return
  await makeAccount(await createLocalReq({}, payload), { email, password, name: email, roles: ['administrator'] })
}
