import type { Faults } from '@/programme/applications/readAnswers'
import type { Answers } from '@/programme/applications/readApplication'
import type { Role } from '@/programme/applications/questions'
import type { Locale } from '@/platform/locales'
import {
  allInterviewQuestions,
  type InterviewName,
  interviewOf,
  type InterviewQuestion,
} from '@/programme/interviews/interviewQuestions'
import type { Desk } from '@/ui/desk/Desk'
import { formatDay } from '@/ui/format/dates'
import type { Translate } from '@/ui/page'
import type { DrawnQuestion } from '@/ui/portal/apply/DrawnQuestion'

type Scale = NonNullable<InterviewQuestion['scale']>

/** The questions of an interview with their words; those of one scale stand together in one table. */
export function drawInterview(t: Translate, role: Role): DrawnQuestion[] {
  const questions = interviewOf(role)
  const firstOf = (scale: Scale) => questions.find((one) => one.scale === scale)
  return questions.flatMap((question): DrawnQuestion[] => {
    const { scale } = question
    if (!scale) return [drawOne(t, question)]
    return firstOf(scale) === question
      ? [
          drawScale(
            t,
            scale,
            questions.filter((one) => one.scale === scale),
          ),
        ]
      : []
  })
}

function drawOne(t: Translate, question: InterviewQuestion): DrawnQuestion {
  const { name, kind, options = [] } = question
  const asked = { name, label: labelOf(t, question), optional: t('apply.optional') }
  switch (kind) {
    case 'choice':
      return { ...asked, kind, options: options.map((value) => ({ value, label: optionOf(t, name, value) })) }
    case 'date':
    case 'text':
    case 'longText':
      return { ...asked, kind }
    default:
      throw new Error(`An interview has no question of the kind ${kind}`)
  }
}

function drawScale(t: Translate, scale: Scale, questions: readonly InterviewQuestion[]): DrawnQuestion {
  const { min = 0, max = 0 } = questions[0] ?? {}
  const values = Array.from({ length: max - min + 1 }, (_, index) => String(min + index))
  return {
    name: scale,
    kind: 'scales',
    label: t(`interview.scales.${scale}.label`),
    why: t(`interview.scales.${scale}.hint`),
    values,
    rows: questions.map((question) => {
      const label = labelOf(t, question)
      const cells = values.map((value) => ({ value, label: t('interview.cell', { name: label, value }) }))
      return { name: question.name, label, cells }
    }),
  }
}

const labelOf = (t: Translate, { name, theme }: InterviewQuestion): string => {
  const say = t as unknown as (key: string) => string
  return theme ? t(`interview.themes.${theme}`) : say(`interview.questions.${name}.label`)
}

const optionOf = (t: Translate, name: InterviewName, value: string): string =>
  (t as unknown as (key: string) => string)(`interview.options.${name}.${value}`)

/** What is wrong, in words: beside the question or its table, and above the form. */
export function sayInterviewFaults(t: Translate, faults: Faults<InterviewName>) {
  const wrong = allInterviewQuestions.filter(({ name }) => faults[name])
  return Object.fromEntries(
    wrong.map((question) => {
      const { name, scale } = question
      const beside = scale ? t('interview.eachRow') : t(`apply.faults.${faults[name] ?? 'missing'}`)
      const label = scale ? t(`interview.scales.${scale}.label`) : labelOf(t, question)
      return [scale ?? name, { beside, above: `${label} ${beside}` }]
    }),
  )
}

/** What was noted, in words: one line for each question that has an answer. */
export function sayInterview({ t, locale }: Desk, { role, notes }: { role: Role; notes: Answers }) {
  return interviewOf(role).flatMap((question) => {
    const value = notes[question.name]
    if (value === null || value === undefined || value === '') return []
    const { name, kind, scale } = question
    const label = labelOf(t, question)
    const asked = scale ? t('interview.cell', { name: t(`interview.scales.${scale}.short`), value: label }) : label
    return [{ question: asked, lines: [sayValue({ t, locale, name, kind }, value)] }]
  })
}

type Saying = { t: Translate; locale: Locale } & Pick<InterviewQuestion, 'name' | 'kind'>

function sayValue({ t, locale, name, kind }: Saying, value: unknown): string {
  if (kind === 'choice') return optionOf(t, name, String(value))
  if (kind === 'date') return formatDay(locale, String(value))
  return String(value)
}
