import type { PayloadRequest } from 'payload'

import { hasRole } from '@/people/access'

/** Administrators and the data protection officer read the log, filter it and export it. */
export const readsLog = (user: PayloadRequest['user']): boolean =>
  hasRole(user, 'administrator') || hasRole(user, 'officer')
