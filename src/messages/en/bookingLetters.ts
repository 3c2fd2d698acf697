/** Letters to candidates: short sentences, one thing at a time (A2). */
export const bookingLetters = {
  bookingLetters: {
    hello: 'Hello {name},',
    automatic: 'This letter was sent automatically. Do you have a question? Call or write to your branch.',
    fallback: 'If the button does not work, copy this address into your browser:',
    button: 'Open my booking',
    apply: 'Apply now',
    when: 'When',
    where: 'Where',
    online: 'Online. You find the link on your page.',
    bring: 'Please bring',
    code: 'Your code',
    digits: 'Or enter these six digits on the page on which you booked: {digits}',
    cannot: 'You cannot come? Open your page and give your place back. Somebody else will be happy with it.',
    come: 'Yes, I come',
    cannotCome: 'I cannot come',
    before: 'Before',
    meeting: 'The way to join online has changed. You find the new one on your own page.',
    others: 'You can come on these days',
    noOthers: 'There is no other date yet. New dates come every month: look at our site, or call your branch.',
    asked:
      'Many bookings are coming in just now. So no place is held for you yet. Is it really you? Open your page before {until} and confirm. Then you get your place, as long as there is one.',
    about: {
      booked: {
        subject: 'Your place is booked: {date}',
        text: 'Your place at our info session is booked. We look forward to meeting you.',
      },
      waiting: {
        subject: 'You are on the waiting list: {date}',
        text: 'The info session is full. You are on the waiting list. We write to you when a place is free.',
      },
      alreadyBooked: {
        subject: 'You have a place already: {date}',
        text: 'Somebody asked for a place with your e-mail address. You have a place already, so nothing has changed.',
      },
      moveOffered: {
        subject: 'Would you like to change your date? {date}',
        text: 'You have a place on another date already. Would you like to come on this date instead? We hold a place for you until {until}. If you do nothing, your first date stays.',
      },
      prove: {
        subject: 'Please confirm your place: {date}',
        text: 'We hold a place for you until {until}. Is it really you? Then open your page and confirm.',
      },
      offered: {
        subject: 'A place is free for you: {date}',
        text: 'A place has come free, and it is yours. Open your page before {until} and say yes or no. After that, the place goes to the next person.',
      },
      lineLeft: {
        subject: 'You are no longer on the waiting list: {date}',
        text: 'We offered you a place twice and did not hear from you. So you are no longer on the waiting list. You are welcome at another info session.',
      },
      moved: {
        subject: 'Your new date: {date}',
        text: 'You have changed your date. This is your new place. Your old place has gone to somebody else.',
      },
      cancelled: {
        subject: 'Your booking is cancelled: {date}',
        text: 'You no longer have a place at this info session. You are welcome at another one.',
      },
      newContact: {
        subject: 'Is this your new address? {date}',
        text: 'Somebody asked us to write to this address from now on. Is it you? Then open your page and press the button. If not, do nothing.',
      },
      linkAgain: {
        subject: 'The link to your booking: {date}',
        text: 'You asked for a new link to your booking. Here it is.',
      },
      reminder: {
        subject: 'Your info session: {date}',
        text: 'Your info session is soon. Do you come? If you cannot, please give your place back: somebody else will be happy with it.',
      },
      changed: {
        subject: 'Something has changed: {date}',
        text: 'Something has changed at your info session. Please read what is new. Your booking stays as it is.',
      },
      calledOff: {
        subject: 'This info session will not take place: {date}',
        text: 'We are sorry: this info session will not take place. Your booking has ended; you need not do anything.',
      },
      lineClosed: {
        subject: 'No place came free: {date}',
        text: 'We are sorry: no place came free for you. The info session has begun, so you are no longer on the waiting list.',
      },
      attended: {
        subject: 'Thank you for coming: {date}',
        text: 'It was good to meet you at our info session. The next step is to apply. You can stop and go on later, also on another device.',
      },
      missed: {
        subject: 'We missed you: {date}',
        text: 'You could not come to our info session. That can happen. Would you like to come on another date? You are welcome.',
      },
    },
  },
}
