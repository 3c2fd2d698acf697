/** What is written without an act of its own in the log, and why. Everything else that the CMS keeps is logged. */
export const leftOut: Record<string, string> = {
  log: 'the log itself',
  'sign-ins': 'signing in and out is logged by the moves that do it',
  'remembered-devices': 'see sign-ins',
  tickets: 'one step of a sign-in',
  credentials: 'nothing of it may be said; passwords and phones are logged by their moves',
  'member-sign-ins': 'see sign-ins',
  applications: 'answering and sending is logged by the moves that do it',
  'application-moves': 'written with the move that is logged',
  intakes: 'proposing, choosing and cancelling are logged by the moves that do it',
  interviews: 'see intakes',
  'application-notes': 'writing one is logged with the application',
  'application-eligibility': 'see applications; nothing of it may be said',
  'course-attendances': 'said word by word by the move that logs it with the booking',
  'course-completions': 'giving a certificate is logged by the move that does it',
  'course-wishes': 'asking to be told is no act on anybody',
  'member-feeds': 'see member-sign-ins',
  'member-keys': 'one letter of a sign-in',
  'factor-resets': 'asking and agreeing are logged by the move',
  'booking-contacts': 'follows from a booking',
  'booking-links': 'made with each letter',
  paths: 'follows from publishing, which is logged',
  schedules: 'planning is logged with the document that it is about',
  'demo-documents': 'notes of the loading of the demonstration',
  'payload-preferences': 'how somebody arranges their own lists',
  'payload-locked-documents': 'who has a form open right now',
  'payload-migrations': 'written by migrations, which are in the repository',
  'payload-kv': 'a store of the CMS for itself',
}

/** Whose documents are about somebody: reading another's through the admin or the API is logged. */
export const aboutPeople: readonly string[] = ['staff', 'bookings', 'access-needs', 'calls', 'members', 'applications']
