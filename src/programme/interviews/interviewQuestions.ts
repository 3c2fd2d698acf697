import type { Asked, Role } from '../applications/questions'

/** What a duo works on, the same list for what a mentee needs and what a mentor is good at. */
const themes = [
  'Orientation',
  'Search',
  'Letters',
  'Interviews',
  'Network',
  'Workplace',
  'Confidence',
  'Language',
  'Computer',
  'Planning',
] as const

/** How somebody likes to work together, each between two ends. */
const styles = ['Talk', 'Plan', 'Pace', 'Feedback', 'Closeness'] as const

/** The table that a question stands in; the others stand by themselves. */
type Scale = 'needs' | 'strengths' | 'style'
type InScale = { kind: 'number'; scale: Scale; min: number; max: number; required: boolean }

const need: InScale = { kind: 'number', scale: 'needs', min: 0, max: 3, required: true }
const strength: InScale = { ...need, scale: 'strengths' }
const style: InScale = { kind: 'number', scale: 'style', min: 1, max: 5, required: false }

const after = [
  ...styles.map((name) => ({ name: `style${name}` as const, ...style })),
  { name: 'device', kind: 'choice', options: ['own', 'shared', 'phone', 'none'] },
  { name: 'line', kind: 'choice', options: ['good', 'weak', 'mobile', 'none'] },
  { name: 'digital', kind: 'choice', options: ['none', 'withHelp', 'alone', 'helpsOthers'] },
  { name: 'mobility', kind: 'text', max: 300 },
  { name: 'wishes', kind: 'longText', max: 2000 },
  { name: 'facts', kind: 'longText', max: 4000 },
] as const

const birthDate = { name: 'birthDate', kind: 'date' } as const

/** What a coordinator asks in the interview: of a mentee what they need, of a mentor what they are good at. */
const asked = {
  mentee: [birthDate, ...themes.map((theme) => ({ name: `need${theme}` as const, theme, ...need })), ...after],
  mentor: [birthDate, ...themes.map((theme) => ({ name: `strength${theme}` as const, theme, ...strength })), ...after],
} as const

export type InterviewName = (typeof asked)[Role][number]['name']
export type Theme = (typeof themes)[number]
export type InterviewQuestion = Asked & { name: InterviewName; scale?: Scale; theme?: Theme }

export const interviewOf = (role: Role): readonly InterviewQuestion[] => asked[role]

/** Every question once, whoever is asked. */
export const allInterviewQuestions: readonly InterviewQuestion[] = [
  ...new Map([...interviewOf('mentor'), ...interviewOf('mentee')].map((one) => [one.name, one])).values(),
]
