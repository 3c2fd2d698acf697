/** The figures of the sessions, on the front page of the desk. */
export const figures = {
  figures: {
    title: 'The last {weeks} weeks',
    text: 'Who was booked and came in the sessions that are over, and who waits for one to come.',
    small: 'Numbers under ten are not shown, so that nobody can be recognised.',
    table: 'Figures of each branch, audience and language',
    legend: { came: 'came', noShow: 'did not come', booked: 'booked', waiting: 'waiting now' },
    columns: {
      group: 'Branch, audience, language',
      sessions: 'Sessions',
      booked: 'Booked',
      came: 'Came',
      rate: 'No-shows',
      waiting: 'Waiting now',
    },
  },
  funnel: {
    title: 'Applications begun in the last {months} months',
    text: 'How many came to each step, and how many days half of them took from the step before. Whoever was erased counts as a number only.',
    columns: { step: 'Step', people: 'People', days: 'Days' },
    steps: {
      draft: 'Begun',
      submitted: 'Sent',
      intakePlanned: 'Interview planned',
      intakeDone: 'Interview done',
      inTraining: 'In training',
      ready: 'Ready for a duo',
    },
    reasons: 'Why people stopped: {reasons}',
    left: { withdrawn: '{count} stopped', redirected: '{count} sent to a partner', refused: '{count} refused' },
  },
}
