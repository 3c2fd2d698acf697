import type { PayloadRequest } from 'payload'

import { hasRole } from '../access'

/** Administrators care for the accounts of others; one's own is for somebody else to close, reset or invite. */
export const mayCareFor = ({ user }: Pick<PayloadRequest, 'user'>, colleague: string): boolean =>
  hasRole(user, 'administrator') && user?.id !== colleague
