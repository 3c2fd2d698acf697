import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

type User = PayloadRequest['user']

/** Members are signed in too: a staff rule always asks for the staff collection by name. */
export const isStaffUser = (user: User): boolean => user?.collection === 'staff'

export const hasRole = (user: User, role: string): boolean =>
  user?.collection === 'staff' && user.roles.some((held) => held === role)

/** The branches named on an account; whoever works with people's data has those and no others. */
export const branchesOf = (user: User): string[] =>
  user?.collection === 'staff' ? (user.branches ?? []).map((one) => (typeof one === 'string' ? one : one.id)) : []

export const nobody: Access = () => false
export const nobodyWrites: FieldAccess = () => false
export const isStaff: Access = ({ req: { user } }) => isStaffUser(user)
export const isAdministrator: Access = ({ req: { user } }) => hasRole(user, 'administrator')

/** Those who write anything at all. */
export const administratorOrEditor: Access = ({ req: { user } }) =>
  hasRole(user, 'administrator') || hasRole(user, 'editor')

/** A colleague has their own account; administrators have them all. */
export const administratorOrSelf: Access = ({ req: { user } }) =>
  hasRole(user, 'administrator') || (user && isStaffUser(user) ? { id: { equals: user.id } } : false)

/** A colleague reads their own account; administrators and the officer read them all. */
export const administratorOfficerOrSelf: Access = (asked) =>
  hasRole(asked.req.user, 'officer') || administratorOrSelf(asked)

/** What somebody may do here is decided by somebody else: nobody changes their own roles, branches or limits. */
export const administratorWritesOthers: FieldAccess = ({ req: { user }, id }) =>
  hasRole(user, 'administrator') && (id === undefined || id !== user?.id)

/** A preference, a lock: it belongs to the colleague whom its `user` names. */
export const ownerByUser: Access = ({ req: { user } }) => (user && isStaffUser(user) ? belongsTo(user.id) : false)

const belongsTo = (id: string): Where => ({
  and: [{ 'user.relationTo': { equals: 'staff' } }, { 'user.value': { equals: id } }],
})
