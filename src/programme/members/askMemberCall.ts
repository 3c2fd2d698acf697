import type { PayloadRequest } from 'payload'

import type { Member } from '@/people/members/Member'
import { inTransaction } from '@/platform/transaction'

import { comparedTelephone } from '../bookings/contacts'
import { triesOfCall } from '../bookings/limits'
import { withinLimits } from '../bookings/withinLimits'
import { addCallBack } from '../calls/addCallBack'
import { findBranchCountry } from '../sessions/findCountry'

type Asked = { telephone: string; address: string }
type Answer = { ok: true } | { ok: false; reason: 'wrong' | 'wait' }

/** Puts a member who wants to be called on their branch's call list, once while the call is due. */
export async function askMemberCall(
  req: PayloadRequest,
  { id, branch, firstName, lastName, language }: Member,
  { telephone, address }: Asked,
): Promise<Answer> {
  const number = comparedTelephone(telephone, await findBranchCountry(req.payload, branch))
  if (!number) return { ok: false, reason: 'wrong' }
  const wish = { branch, member: id, name: `${firstName} ${lastName}`, telephone: number, language }
  const answer = await withinLimits(req, triesOfCall({ address, telephone: number }), () =>
    inTransaction(req, async () => {
      await addCallBack(req, wish)
      return { ok: true } as const
    }),
  )
  return answer.ok ? answer : { ok: false, reason: 'wait' }
}
