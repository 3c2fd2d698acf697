import { deleteAfterSession, deleteCalls, emptyBookings } from '@/programme/bookings/clearBookings'
import { deleteMembers } from '@/programme/members/clearMembers'

import type { ClearedPeriod } from '../register/periods'
import type { Clearing } from './Clearing'
import { deleteAttempts } from './deleteAttempts'
import { deleteExpired } from './deleteExpired'
import { deleteFailedWork } from './deleteFailedWork'
import { deleteHabits } from './deleteHabits'
import { deleteLocks } from './deleteLocks'
import { deletePlans } from './deletePlans'
import { deleteVersions } from './deleteVersions'
import { dropOldLog } from './dropOldLog'
import { emptyAccounts } from './emptyAccounts'
import { emptyTrash } from './emptyTrash'

/** Who carries out each period of the register that is the nightly clearing's own, in this order. */
export const clearings: Record<ClearedPeriod, Clearing> = {
  signIn: deleteExpired('sign-ins that ended', 'sign_ins'),
  device: deleteExpired('devices that are no longer remembered', 'remembered_devices'),
  ticket: deleteExpired('steps of a sign-in that nobody took in time', 'tickets'),
  factorReset: deleteExpired('resets of a phone to which nobody agreed', 'factor_resets'),
  attempts: deleteAttempts,
  booking: emptyBookings,
  accessNeed: deleteAfterSession('access needs of sessions that are over', 'access_needs'),
  bookingLink: deleteAfterSession('links to bookings of sessions that are over', 'booking_links'),
  member: deleteMembers,
  memberSignIn: deleteExpired('sign-ins of members that ended', 'member_sign_ins'),
  memberKey: deleteExpired('letters by which nobody signed in in time', 'member_keys'),
  call: deleteCalls,
  import: deleteExpired('lists of people whose hour is over', 'imports'),
  standIn: deleteExpired('stand-ins of colleagues who are back', 'stand_ins'),
  lock: deleteLocks,
  habits: deleteHabits,
  account: emptyAccounts,
  plan: deletePlans,
  failedWork: deleteFailedWork,
  version: deleteVersions,
  trash: emptyTrash,
  log: dropOldLog,
}
