/** Monday’s letter to coordinators. */
export const digest = {
  digest: {
    subject: 'Your week at the branch',
    text: 'This is what waits for you this week.',
    sessions: 'Sessions of the next two weeks',
    waits: 'To do',
    calls: '{count, plural, =0 {Nobody to call} one {# person to call} other {# people to call}}',
    failed: '{count, plural, =0 {All letters have gone.} one {# letter did not go.} other {# letters did not go.}}',
    booked: '{count} booked',
    came: '{count} came',
    noShow: '{rate} did not come',
    button: 'Open the desk',
  },
}
