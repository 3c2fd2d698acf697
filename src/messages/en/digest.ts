/** Monday’s letter to coordinators. */
export const digest = {
  digest: {
    subject: 'Your week at the branch',
    text: 'This is what waits for you this week.',
    sessions: 'Sessions of the next two weeks',
    waits: 'To do',
    calls: '{count, plural, =0 {Nobody to call} one {# person to call} other {# people to call}}',
    failed: '{count, plural, =0 {All letters have gone.} one {# letter did not go.} other {# letters did not go.}}',
    applications:
      '{count, plural, =0 {No application waits for us.} one {# application waits for us.} other {# applications wait for us.}}',
    refusals: '{count, plural, one {# refusal waits for your agreement.} other {# refusals wait for your agreement.}}',
    quiet:
      '{count, plural, one {Nothing was heard of # person} other {Nothing was heard of # people}} for more than {days} days.',
    booked: '{count} booked',
    came: '{count} came',
    noShow: '{rate} did not come',
    button: 'Open the desk',
  },
}
