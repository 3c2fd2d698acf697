/** Making sessions like one that is there. */
export const repeat = {
  repeat: {
    title: 'Repeat this session',
    text: 'The new sessions have the same hour, place, meeting, reminders and colleagues, and no bookings. You can change each of them afterwards.',
    weeks: 'Every week, how many more times?',
    weeksHint: 'Up to {most}. Leave it empty if you choose days below.',
    day: 'Day {number}, if you like',
    state: 'The new sessions are',
    states: { draft: 'drafts: nobody sees them yet', open: 'open: people can book at once' },
    button: 'Make the sessions',
    made: '{count, plural, one {# session is made.} other {# sessions are made.}}',
    there:
      '{count, plural, one {One day was left out: it has this session already.} other {# days were left out: they have this session already.}}',
    refused: {
      weeks: 'Write a number, for example 4',
      day: 'Choose a day from the calendar',
      none: 'Write how many weeks, or choose a day',
      many: 'That is too many: at most 26 at once',
      past: 'One of these days is over',
      existing: 'All these sessions exist already. Nothing was made.',
      unknown: 'That is not possible.',
    },
  },
}
