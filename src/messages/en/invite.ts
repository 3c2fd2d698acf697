/** Several people invited in one act. */
export const invite = {
  invite: {
    title: 'Invite several people',
    lead: 'At most {most} people at once. Everybody is told in their own language.',
    pick: 'Invite',
    pickName: 'Invite {name}',
    ticked: 'Invite those I ticked',
    all: '{count, plural, one {{title}: invite the one who stands here} other {{title}: invite all # that stand here}}',
    chosen: '{count, plural, one {One person} other {# people}}',
    nobody: 'Nobody is chosen',
    nobodyText: 'Go back to the applications and tick the people whom you want to invite.',
    interview:
      '{count, plural, one {To an interview: one person waits for it} other {To an interview: # people wait for it}}',
    interviewText:
      'Write up to ten moments. Each person chooses one of them on their page; it is then gone for the others. Whoever has moments already keeps theirs.',
    course: 'To a course',
    courseText:
      'They get a letter that leads to their training page; whoever has no e-mail address stands on the call list. Whoever cannot follow the course, has a place in it or was invited to it before is left out.',
    which: 'Which course?',
    closed: 'This course is not open any more. Choose another one',
    nothing: 'Nobody of them waits for an interview, and no course of your branches is open.',
    button: 'Invite them',
    done: '{count, plural, =0 {Nobody was invited.} one {One person is invited.} other {# people are invited.}} {left, plural, =0 {} one {One was left out.} other {# were left out.}}',
  },
} as const
