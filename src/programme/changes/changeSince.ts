import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/platform/transaction'

import { changesBetween, readFacts, type SessionFacts } from './readFacts'

/** What was otherwise before; of how to join online only that it was. */
export type Change = {
  when?: Pick<SessionFacts, 'startsAt' | 'endsAt' | 'zone'>
  where?: Pick<SessionFacts, 'mode' | 'place'>
  meeting: boolean
}
type Asked = { session: string; before: SessionFacts }

/** What has changed of a session since it was as somebody knows it. */
export async function changeSince(payload: Payload, { session, before }: Asked): Promise<Change | undefined> {
  const req = await createLocalReq({}, payload)
  const now = await inTransaction(req, () => readFacts(req, session))
  if (!now) return undefined
  const { when, where, meeting } = changesBetween(before, now.facts)
  const { startsAt, endsAt, zone, mode, place } = before
  return { meeting, ...(when && { when: { startsAt, endsAt, zone } }), ...(where && { where: { mode, place } }) }
}
