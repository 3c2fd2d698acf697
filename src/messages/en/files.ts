export const files = {
  files: {
    title: 'Somebody’s file',
    lead: 'All that we keep about one person, what is kept apart and access needs included. Your reason stands in the log. The file is shown once and nowhere stored.',
    whose: 'Whose file?',
    whoseHint: 'An e-mail address, a telephone number or the number of an application',
    why: 'Why do you open it?',
    whyHint: 'The request or complaint that it is about. Everybody who reads the log can see it.',
    button: 'Open the file',
    shown: 'Shown once, for this reason: {why}',
    again: 'Open another file',
    faults: {
      whoseMissing: 'Type an address or a number',
      noReason: 'Write a reason',
      notFound: 'We keep nothing about anybody with this address or number',
      unknown: 'This page is for the data protection officer',
    },
  },
} as const
