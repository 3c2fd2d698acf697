import type { PayloadRequest } from 'payload'

import { branchesOf } from '@/people/access'
import { inTransaction } from '@/platform/transaction'

import { lockIntake } from '../intakes/lockIntake'
import { type ProposeAnswer, proposeIntake } from '../intakes/proposeIntake'
import type { TypedProposal } from '../intakes/readProposal'
import { lockFile } from '../way/lockFile'
import { chosenIds } from './readChosen'

/** How many moments several people share at most. */
export const mostShared = 10

export type InviteAnswer =
  | { ok: true; invited: number; left: number }
  | { ok: false; reason: Exclude<Extract<ProposeAnswer, { ok: false }>['reason'], 'taken'> }

/**
 * Proposes the same moments for an interview to several people at once, up to ten of them: each chooses one, which is gone for
 * the others then. Left out are people of other branches, those who have not applied or are further along, and those to
 * whom moments are proposed already: sent twice, it counts once.
 */
export const inviteToInterview = (
  req: PayloadRequest,
  { applications, ...typed }: TypedProposal & { applications: readonly string[] },
): Promise<InviteAnswer> =>
  inTransaction(req, async (): Promise<InviteAnswer> => {
    let invited = 0
    const ids = chosenIds(applications)
    for (const application of ids) {
      if (!(await isToBeMet(req, application))) continue
      const answer = await proposeIntake(req, { application, ...typed, most: mostShared })
      // What is wrong is so for the first of them, before anything is written.
      if (!answer.ok) return { ok: false, reason: answer.reason === 'taken' ? 'unknown' : answer.reason }
      invited++
    }
    return { ok: true, invited, left: ids.length - invited }
  })

async function isToBeMet(req: PayloadRequest, application: string): Promise<boolean> {
  const file = await lockFile(req, application)
  if (!file || file.state !== 'submitted' || !branchesOf(req.user).includes(file.branch)) return false
  return !(await lockIntake(req, application))
}
