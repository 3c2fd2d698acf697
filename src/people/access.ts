import type { Access, FieldAccess, PayloadRequest } from 'payload'

type User = PayloadRequest['user']

/** Members are signed in too: a staff rule always asks for the staff collection by name. */
export const isStaffUser = (user: User): boolean => user?.collection === 'staff'

export const hasRole = (user: User, role: string): boolean =>
  user?.collection === 'staff' && user.roles.some((held) => held === role)

export const nobody: Access = () => false
export const nobodyWrites: FieldAccess = () => false
export const isStaff: Access = ({ req: { user } }) => isStaffUser(user)
export const isAdministrator: Access = ({ req: { user } }) => hasRole(user, 'administrator')
export const isEditor: Access = ({ req: { user } }) => hasRole(user, 'editor')

/** A colleague reads their own account; administrators read them all. */
export const administratorOrSelf: Access = ({ req: { user } }) =>
  hasRole(user, 'administrator') || (isStaffUser(user) ? { id: { equals: user?.id } } : false)
