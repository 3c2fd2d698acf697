/** Text messages to candidates: so short that each goes out as two at most (bookingTexts.test.ts counts them). */
export const bookingTexts = {
  bookingTexts: {
    code: 'Code {code}',
    digits: 'Six digits: {digits}',
    online: 'Online: your page says how',
    meeting: 'New way to join online: see your page.',
    asked: 'So many people are booking that no place is held for you yet. Is it you? Confirm by {until}:',
    about: {
      booked: 'Your place is booked. See it or give it back with this link.',
      waiting: 'The info session of {date} is full. You are on the waiting list. We text you when a place is free.',
      alreadyBooked: 'Somebody asked for a place with your number. You have a place already, nothing has changed.',
      moveOffered:
        'Do you want to come on {date} instead? We hold a place until {until}. If you do nothing, nothing changes.',
      prove: 'We hold a place for you on {date}. Is it you? Confirm by {until}:',
      offered: 'A place is free for you on {date}. Say yes or no by {until}:',
      lineLeft: 'You did not answer twice. So you are no longer on the waiting list for {date}. Other dates:',
      moved: 'Your date is changed. This is your new place.',
      cancelled: 'Your booking for {date} is cancelled. You are welcome on another date:',
      newContact: 'Somebody wants us to use this number from now on. Is it you? Open the link. If not, do nothing.',
      linkAgain: 'Here is the link to your booking for {date}:',
      reminder: 'Your info session is soon. Are you coming? Say yes or no with this link.',
      changed: 'Something has changed. Your booking stays. It is now:',
      calledOff: 'We are sorry: the info session of {date} will not take place. Other dates:',
      lineClosed: 'We are sorry: no place came free on {date}. Other dates:',
      attended: 'Thank you for coming! The next step is to apply. You can do it here:',
      missed: 'You could not come on {date}. That can happen. Other dates:',
    },
  },
}
