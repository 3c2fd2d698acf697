import type { OwnAsked } from './findOwnBookings'
import type { OwnBooking } from './readOwn'

/** Of whom a link may say or erase all: of whoever has the contact to which it came. Nothing where it opens the seat alone. */
export const ownAsked = ({
  id: booking,
  by,
  opensAll,
}: Pick<OwnBooking, 'id' | 'by' | 'opensAll'>): OwnAsked | undefined =>
  opensAll ? { booking, through: by === 'letter' ? 'email' : 'telephone' } : undefined
