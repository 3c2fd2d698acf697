import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

import { branchesOf, hasRole, isStaffUser } from '@/people/access'

/** Colleagues see every session; readers of pages see those that were ever announced. A stranger at the API: none. */
export const staffOrPublicSession: Access = ({ req: { user, context } }) =>
  isStaffUser(user) || (context.reader === true && { state: { in: ['open', 'closed', 'cancelled', 'done'] } })

/** A coordinator makes and changes the sessions of their branches. */
export const coordinatorOfBranch: Access = ({ req: { user } }) =>
  hasRole(user, 'coordinator') && { branch: { in: branchesOf(user) } }

/** The same before there is a session: the branch is what the form says; without one the question is whether ever. */
export const coordinatorOfNewBranch: Access<{ branch?: string }> = ({ req: { user }, data }) =>
  hasRole(user, 'coordinator') && (data?.branch ? branchesOf(user).includes(data.branch) : branchesOf(user).length > 0)

export const staffReadsField: FieldAccess = ({ req: { user } }) => isStaffUser(user)
export const coordinatorReadsField: FieldAccess = ({ req: { user } }) => hasRole(user, 'coordinator')

type Path = 'infoSession' | 'courseRun' | 'booking.infoSession'

/** People of a session or run are for the coordinators of its branch and for the colleagues named on it. */
export const sessionsPeople =
  (...paths: Path[]): Access =>
  async ({ req }) => {
    const { user } = req
    if (!user || !isStaffUser(user)) return false
    const named = await isFacilitator(req)
    if (!named && !hasRole(user, 'coordinator')) return false
    const theirs = hasRole(user, 'coordinator') ? branchesOf(user) : []
    const ways = paths.flatMap((path): Where[] => [
      { [`${path}.branch`]: { in: theirs } },
      ...(named ? [{ [`${path}.facilitators`]: { equals: user.id } }] : []),
    ])
    return { or: ways }
  }

/** Whether any session or run names this colleague: nobody else has a list at all. */
async function isFacilitator(req: PayloadRequest): Promise<boolean> {
  const where: Where = { facilitators: { equals: req.user?.id } }
  const counted = [
    await req.payload.count({ collection: 'info-sessions', where, req }),
    await req.payload.count({ collection: 'course-runs', where, req }),
  ]
  return counted.some(({ totalDocs }) => totalDocs > 0)
}

/** What a branch has to do is for its coordinators. */
export const branchPeople: Access = coordinatorOfBranch

/** Whether somebody may act on people of this session. */
export const mayRun = (
  { user }: PayloadRequest,
  { branch, facilitators }: { branch: string; facilitators: string[] },
): boolean =>
  isStaffUser(user) &&
  (facilitators.includes(user?.id ?? '') || (hasRole(user, 'coordinator') && branchesOf(user).includes(branch)))
