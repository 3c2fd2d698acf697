import type { PayloadRequest } from 'payload'

import { hasRole } from '../access'

/** Officers watch over personal data and administrators answer for the system; nobody else needs the list. */
export const mayReadRegister = (user: PayloadRequest['user']): boolean =>
  hasRole(user, 'officer') || hasRole(user, 'administrator')
