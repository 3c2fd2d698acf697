import type { Booking } from '@/payload-types'
import { takesTexts } from '@/platform/texts/textGateway'

type Reached = { email?: string | null; telephone?: string | null; bouncedTo?: Booking['bouncedTo'] }

/** Whether a letter or a text message reaches somebody, as `tell` writes; whoever it does not is called. */
export const isWritten = ({ email, telephone, bouncedTo }: Reached): boolean =>
  Boolean(email && (bouncedTo !== 'email' || !telephone)) || takesTexts(telephone)
