/** The board of the coordinators, and what they tell each other. */
export const board = {
  board: {
    role: 'Mentor or mentee',
    who: 'Whose',
    state: 'Where they stand',
    file: 'All of these as a table (CSV)',
    team: 'For the team',
    nobody: 'Nobody accompanies this application yet.',
    give: 'Give it to a colleague',
    giveButton: 'Give',
    to: 'To whom?',
    giveAll: 'I am away: give all that I accompany to a colleague',
    giveAllText:
      'The people see your colleague’s name and number from now on. Interviews that are planned stay with you.',
    giveAllButton: 'Give all',
    given:
      '{count, plural, =0 {Nothing was given.} one {One application was given.} other {# applications were given.}}',
    note: 'A note for the team',
    noteHint: 'Facts only: the person may read it.',
    noteButton: 'Keep the note',
    quiet: 'Last word from them {days} days ago',
    all: '{title}: all {count}',
    notes: 'Notes of the coordinators',
    whose: { mine: 'With me', silent: 'Silent for a long time' },
    faults: {
      missing: 'Write the note first',
      tooLong: 'Write at most 2,000 characters',
      unknown: 'This is not possible any more. Look at the page again',
    },
  },
} as const
