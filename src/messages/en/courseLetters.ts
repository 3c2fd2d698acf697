/** Letters and texts to members about their courses: short sentences, one thing at a time (A2). */
export const courseLetters = {
  courseLetters: {
    button: 'Open my training page',
    where: 'Where',
    bring: 'Please bring',
    next: 'This time',
    online: 'Online. You find the link on your page.',
    cannot: 'You cannot come? Open your page and give your place back. Somebody else will be happy with it.',
    missing: 'You cannot come on one of these dates? Tell your coordinator: often you can make it up in another group.',
    newDates: 'The dates are not the same any more. Please look at each one below.',
    newPlace: 'The place is not the same any more. You find the new one below.',
    newMeeting: 'The way to join online has changed. You find the new one on your page.',
    calendar: 'The attached file puts all dates into your calendar.',
    about: {
      invited: {
        subject: 'You are invited: “{course}”',
        text: 'There is a course for you. You can choose your place on your page, for all its dates.',
      },
      booked: {
        subject: 'Your place in “{course}”',
        text: 'You have a place in this course, for all its dates. We look forward to seeing you.',
      },
      waiting: {
        subject: 'You are on the waiting list of “{course}”',
        text: 'The course is full. You are on the waiting list. We write to you when a place is free.',
      },
      offered: {
        subject: 'A place is free for you in “{course}”',
        text: 'A place has come free, and it is yours. Open your page before {until} and say yes or no. After that, the place goes to the next person.',
      },
      lineLeft: {
        subject: 'You are no longer on the waiting list of “{course}”',
        text: 'We offered you a place twice and did not hear from you. So you are no longer on the waiting list. On your page you find other dates.',
      },
      moved: {
        subject: 'Your new dates of “{course}”',
        text: 'You have changed to another group. These are your new dates. Your old place has gone to somebody else.',
      },
      cancelled: {
        subject: 'You no longer have a place in “{course}”',
        text: 'Your place in this course is given back. On your page you can choose other dates.',
      },
      reminder: {
        subject: 'Soon: “{course}”, {date}',
        text: 'You have a date of your course soon. See you then!',
      },
      changed: {
        subject: 'Something has changed: “{course}”',
        text: 'Something has changed in your course. Please read what is new. You keep your place.',
      },
      calledOff: {
        subject: '“{course}” will not take place',
        text: 'We are sorry: this course will not take place on these dates. You need not do anything. On your page you can choose other dates.',
      },
      lineClosed: {
        subject: 'No place came free in “{course}”',
        text: 'We are sorry: no place came free for you, and the course has begun. On your page you can choose other dates.',
      },
      makesUp: {
        subject: 'Your extra date of “{course}”: {date}',
        text: 'You missed a date of your course. You can make it up here, with another group. The attached file puts it into your calendar.',
      },
      makeUpChanged: {
        subject: 'Changed: your extra date of “{course}”, {date}',
        text: 'Something has changed at the date where you make up for one that you missed. Please look at when and where it is now. The attached file puts it into your calendar.',
      },
      makeUpOff: {
        subject: 'Your extra date of “{course}”, {date}, will not take place',
        text: 'We are sorry: the date where you wanted to make up for one that you missed will not take place. You keep your place in the course. Your coordinator looks for another date with you.',
      },
      newDates: {
        subject: 'New dates of “{course}”',
        text: 'You asked us to tell you when there are new dates. Here they are. You are on the waiting list. We write to you when a place is free for you.',
      },
      completed: {
        subject: 'You have completed “{course}”',
        text: 'Well done: you have completed this course. You find your certificate on your page.',
      },
    },
  },
  courseTexts: {
    booked: 'You have a place in "{course}".',
    waiting: '"{course}" is full. You are on the waiting list.',
    offered: 'A place is free for you in "{course}". Say yes or no before {until}.',
    lineLeft: 'You are no longer on the waiting list of "{course}".',
    moved: 'Your new dates of "{course}" begin here:',
    cancelled: 'You no longer have a place in "{course}".',
    reminder: 'See you soon: "{course}"',
    changed: 'Something has changed: "{course}". See your page.',
    calledOff: 'We are sorry: "{course}" will not take place.',
    lineClosed: 'No place came free in "{course}".',
    makesUp: 'You make up for a date of "{course}" here:',
    makeUpChanged: 'Your extra date of "{course}" has changed:',
    makeUpOff: 'We are sorry: your extra date of "{course}" will not take place.',
    newDates: 'New dates of "{course}". You are on the waiting list.',
    completed: 'Well done: you have completed "{course}".',
  },
}
