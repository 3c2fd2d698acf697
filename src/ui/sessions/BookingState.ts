/** What was done for a person, in the words of their language. */
export type Answer = {
  title: string
  text: string
  /** How they hear of it once more: by e-mail or by telephone. */
  told: string
  code: string
  facts: { label: string; lines: string[] }[]
  cancel: string
  /** Where the digits of the letter are entered, while the contact is still to be confirmed. */
  prove?: string
  /** A file for a calendar, where there is one. */
  calendar?: string
}

export type Other = { href: string; label: string; place: string }

/** What comes back when the form was sent: what is wrong, why there was no seat, or what was done. */
export type BookingState = {
  /** What is wrong, field by field; `form` is the form as a whole. */
  faults?: Record<string, string>
  typed?: Record<string, string>
  refused?: { text: string; canWait: boolean; others: Other[] }
  answer?: Answer
}
