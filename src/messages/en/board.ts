/** The board of the coordinators, and what they tell each other. */
export const board = {
  board: {
    role: 'Mentor or mentee',
    who: 'Whose',
    branch: 'Branch',
    quietCount:
      '{count, plural, one {Nothing was heard of one person} other {Nothing was heard of # people}} for more than {days} days',
    state: 'Where they stand',
    file: 'All of these as a table (CSV)',
    team: 'For the team',
    nobody: 'Nobody accompanies this application yet.',
    give: 'Give it to a colleague',
    giveButton: 'Give',
    to: 'To whom?',
    giveAll: 'Give all that I accompany to a colleague',
    giveAllText:
      'The people see your colleague’s name and number from now on. Interviews that are planned stay with you.',
    giveAllButton: 'Give all',
    given:
      '{count, plural, =0 {Nothing was given.} one {One application was given.} other {# applications were given.}}',
    standIn: {
      summary: 'I am away: a colleague stands in for me',
      text: 'From the first day to the last, the people whom you accompany see your colleague’s name and number. Your colleague finds them under “With me”. Afterwards everything is as before.',
      button: 'Save',
      from: 'First day',
      until: 'Last day',
      own: '{name} stands in for you, from {from} to {until}.',
      back: 'I am here: nobody stands in',
      others: 'You stand in for {name} until {until}.',
      saved: 'Saved. Have a good time.',
      ended: 'Nobody stands in for you any more.',
      faults: {
        unknown: 'Choose a colleague of your branch',
        dayMissing: 'Write a day',
        order: 'The last day comes before the first',
        over: 'That day is over',
        tooLong: 'At most a year',
      },
    },
    note: 'A note for the team',
    noteHint: 'Facts only: the person may read it.',
    noteButton: 'Keep the note',
    quiet: 'Last word from them {days} days ago',
    all: '{title}: all {count}',
    notes: 'Notes of the coordinators',
    whose: { mine: 'With me', quiet: 'No news for {days} days', silent: 'Silent for a long time' },
    faults: {
      missing: 'Write the note first',
      tooLong: 'Write at most 2,000 characters',
      unknown: 'This is not possible any more. Look at the page again',
    },
  },
} as const
