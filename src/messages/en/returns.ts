/** What came back by mail: letters that did not arrive, and answers of calendars. */
export const returns = {
  returns: {
    letters: 'Our letters',
    calendar: 'In their calendar',
    bounced: 'Letters do not arrive, since {date}: {why}.',
    bouncedNew: 'The letter to the new address came back, {date}: {why}.',
    why: {
      unknown: 'this address does not exist',
      full: 'the mailbox is full',
      refused: 'their mail service refuses it',
      other: 'it could not be delivered',
    },
    answers: {
      accepted: 'Yes, {date}',
      tentative: 'Perhaps, {date}',
      declined: 'No, {date}. The booking stays until somebody cancels it.',
    },
    short: {
      bounced: 'Letters do not arrive',
      declined: 'No, in their calendar',
      tentative: 'Perhaps, in their calendar',
    },
    title: 'People whom a letter cannot reach, or who say no',
    lead: 'We have no telephone number of theirs. Look for a typing error in the address, or ask at the session.',
    again: 'Write again',
    againTo: 'Write again: {name}',
    sent: 'A new letter is on its way.',
    gone: 'There is nothing to write any more.',
  },
}
