/** How a question is answered. `confirm` must be ticked; `sectors` come from the site's own list; `grid` is of a week. */
type Kind =
  'confirm' | 'choice' | 'choices' | 'sectors' | 'number' | 'date' | 'text' | 'longText' | 'languages' | 'grid'

/** A question, with what its answer is checked against. */
export type Asked = {
  name: string
  kind: Kind
  required?: boolean
  options?: readonly string[]
  /** How many may be chosen, how long a text may be, or how high a number. */
  max?: number
  /** How low a number may be; else 0. */
  min?: number
  /** Kept apart, for the branch's coordinators only. */
  sensitive?: boolean
  /** Whether "I do not know yet" is an answer. */
  orUnknown?: boolean
}

/** The name under which "I do not know yet" is sent among the sectors. */
export const unknownSector = 'unknown'

const yesNo = ['yes', 'no'] as const
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const parts = ['Morning', 'Afternoon', 'Evening'] as const
/** What is enough to start with, for whoever does not want to fill in a week. */
const mostly = ['mostlyMornings', 'mostlyAfternoons', 'mostlyEvenings', 'mostlyWeekends'] as const

/** The cells of a week, a row for each day. */
export const week = days.map((day) => ({
  day,
  cells: parts.map((part) => ({ part, value: `${day}${part}` as const })),
}))
export const weekParts = parts
export const quickTimes = mostly

/** Six steps of the Common European Framework (Council of Europe, 2001), asked in plain words. */
export const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

/** Languages by ISO 639-1, those most often spoken at home or work where the branches are; `xx` is any other. */
export const spoken = [
  ...['fr', 'nl', 'en', 'ar', 'de', 'es', 'it', 'pt', 'ro', 'bg', 'pl', 'hu', 'el', 'tr', 'ku', 'ru', 'uk', 'hy', 'ka'],
  ...['fa', 'ps', 'ur', 'pa', 'hi', 'bn', 'ne', 'zh', 'vi', 'th', 'tl', 'so', 'ti', 'am', 'om', 'sw', 'rw', 'ln', 'ff'],
  ...['wo', 'bm', 'yo', 'ig', 'ha', 'mg', 'sq', 'sr', 'xx'],
] as const
export const languageRows = 6

const sectors = { name: 'sectors', kind: 'sectors', required: true, max: 3 } as const
const languages = { name: 'languages', kind: 'languages', required: true } as const
const availability = {
  name: 'availability',
  kind: 'grid',
  required: true,
  options: [...mostly, ...week.flatMap(({ cells }) => cells.map(({ value }) => value))],
} as const
const mode = { name: 'mode', kind: 'choice', required: true, options: ['onSite', 'online', 'either'] } as const
const heardOf = {
  name: 'heardOf',
  kind: 'choice',
  options: ['friend', 'service', 'school', 'internet', 'media', 'employer', 'other'],
} as const

const mentor = [
  {
    name: 'you',
    questions: [
      { name: 'oldEnough', kind: 'confirm', required: true },
      {
        name: 'workSituation',
        kind: 'choice',
        required: true,
        options: ['employed', 'selfEmployed', 'betweenJobs', 'retired', 'other'],
      },
      { name: 'employerScheme', kind: 'choice', options: ['yes', 'no', 'unknown'] },
    ],
  },
  {
    name: 'experience',
    questions: [
      sectors,
      {
        name: 'jobFamilies',
        kind: 'choices',
        required: true,
        max: 3,
        // The major groups of ISCO-08 (International Labour Organization), in plain words.
        options: ['managers', 'experts', 'technicians', 'office', 'service', 'trades', 'machines', 'basic'],
      },
      { name: 'years', kind: 'number', required: true, max: 60 },
      { name: 'otherExperience', kind: 'longText', max: 2000 },
    ],
  },
  { name: 'languages', questions: [languages] },
  {
    name: 'time',
    questions: [
      { name: 'twoHours', kind: 'choice', required: true, options: yesNo },
      availability,
      mode,
      { name: 'travel', kind: 'choice', required: true, options: ['m15', 'm30', 'm45', 'm60'] },
      { name: 'places', kind: 'text', max: 200 },
    ],
  },
  {
    name: 'motivation',
    questions: [{ name: 'motivation', kind: 'longText', required: true, max: 2000 }, heardOf],
  },
] as const

const mentee = [
  {
    name: 'you',
    questions: [
      { name: 'rightAge', kind: 'confirm', required: true },
      {
        name: 'employmentService',
        kind: 'choice',
        required: true,
        options: ['actiris', 'forem', 'vdab', 'franceTravail', 'uwv', 'other', 'none'],
      },
      { name: 'eligible', kind: 'choice', required: true, options: ['yes', 'no', 'inPerson'], sensitive: true },
      { name: 'rightToWork', kind: 'choice', required: true, options: ['yes', 'no', 'inPerson'], sensitive: true },
    ],
  },
  {
    name: 'goal',
    questions: [
      {
        name: 'lookingFor',
        kind: 'choice',
        required: true,
        options: ['job', 'internship', 'training', 'unsure'],
      },
      { ...sectors, orUnknown: true },
    ],
  },
  { name: 'languages', questions: [languages] },
  {
    name: 'time',
    questions: [
      availability,
      mode,
      { name: 'devices', kind: 'choices', required: true, options: ['smartphone', 'computer', 'tablet', 'none'] },
      { name: 'internet', kind: 'choice', required: true, options: ['home', 'mobile', 'outside', 'none'] },
    ],
  },
  {
    name: 'referral',
    questions: [
      { name: 'referredBy', kind: 'text', max: 200 },
      { name: 'mayTell', kind: 'choice', options: yesNo },
      heardOf,
    ],
  },
] as const

/** The two applications, said once: form, checks, summary, columns and download follow from them. */
const applicationSteps = { mentor, mentee }

export type Role = keyof typeof applicationSteps
type AnyStep = (typeof applicationSteps)[Role][number]
export type StepName = AnyStep['name']
export type QuestionName = AnyStep['questions'][number]['name']
export type Question = Asked & { name: QuestionName }
export type Step = { name: StepName; questions: readonly Question[] }

export const stepsOf = (role: Role): readonly Step[] => applicationSteps[role]

/** Every question once, whoever is asked. */
export const allQuestions: readonly Question[] = [
  ...new Map(
    [...stepsOf('mentor'), ...stepsOf('mentee')].flatMap(({ questions }) => questions).map((one) => [one.name, one]),
  ).values(),
]
