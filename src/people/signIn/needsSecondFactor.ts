import type { Staff } from '@/payload-types'

const roles: Staff['roles'] = ['administrator', 'coordinator', 'trainer', 'officer']

/** Whoever may see people's data, or decide who may, proves with a phone that it is them. */
export const needsSecondFactor = ({ roles: held }: Pick<Staff, 'roles'>): boolean =>
  held.some((role) => roles.includes(role))
