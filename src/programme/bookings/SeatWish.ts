import type { Booking } from '@/payload-types'
import type { Locale } from '@/platform/locales'

/** What a person asks for, read and checked: at least one contact, compared as contacts.ts says. */
export type SeatWish = {
  session: string
  firstName: string
  lastName: string
  email?: string
  telephone?: string
  language: Locale
  accessNeeds?: string
  bookIfFreed: boolean
  waitIfFull: boolean
  heardOf?: Booking['heardOf']
  /** Which text they agreed to. */
  consentVersion: string
  /** It came by a door for strangers, where rushes are watched and nobody waits for long; `again` once it has waited a moment. */
  watched?: 'once' | 'again'
  /** A member who takes a seat in a course: they are known, and nothing is compared. */
  member?: string
  /** The form's own key: sent twice, it counts once. */
  formKey?: string
}
