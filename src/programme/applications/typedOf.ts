import { type Asked, unknownSector } from './questions'

/** What a form brings or shows: every value of every field, as it is typed. */
export type Typed = Record<string, string[]>

/** What a form shows of answers that were saved before; the other way round than `readAnswers`. */
export const typedOf = (questions: readonly Asked[], answers: Record<string, unknown>): Typed =>
  Object.assign({}, ...questions.map((question) => typedOne(question, answers))) as Typed

function typedOne({ name, kind, orUnknown }: Asked, answers: Record<string, unknown>): Typed {
  const value = answers[name]
  if (kind === 'languages') return typedLanguages(asList<{ language: string; level: string }>(value))
  if (kind === 'date') return { [name]: typeof value === 'string' ? [value.slice(0, 10)] : [] }
  if (kind === 'confirm') return { [name]: value === true ? ['on'] : [] }
  if (orUnknown && answers[`${name}Unknown`] === true) return { [name]: [unknownSector] }
  if (Array.isArray(value)) return { [name]: value.map(String) }
  return { [name]: typeof value === 'string' || typeof value === 'number' ? [String(value)] : [] }
}

const typedLanguages = (rows: { language: string; level: string }[]): Typed =>
  Object.fromEntries(
    rows.flatMap(({ language, level }, row) => [
      [`language-${row}`, [language]],
      [`level-${row}`, [level]],
    ]),
  )

/** Whether every question that must be answered is. */
export const isComplete = (questions: readonly Asked[], answers: Record<string, unknown>): boolean =>
  questions.every((question) => !question.required || hasAnswer(question, answers))

function hasAnswer({ name, kind, orUnknown }: Asked, answers: Record<string, unknown>): boolean {
  const value = answers[name]
  if (kind === 'confirm') return value === true
  if (orUnknown && answers[`${name}Unknown`] === true) return true
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== ''
}

const asList = <Item>(value: unknown): Item[] => (Array.isArray(value) ? (value as Item[]) : [])
