import { DateTime } from 'luxon'

import { isUuid } from '@/content/isUuid'

import { plainText, plainWords } from '../bookings/plainText'
import { type Asked, languageRows, levels, type QuestionName, spoken, unknownSector } from './questions'
import { isComplete, type Typed } from './typedOf'

export type Fault =
  'missing' | 'mustConfirm' | 'tooMany' | 'tooLong' | 'notANumber' | 'notADay' | 'levelMissing' | 'twice' | 'notOffered'
export type Faults<Name extends string = QuestionName> = Partial<Record<Name, Fault>>
type Read = { value: unknown } | { fault: Fault }

type Sent = {
  typed: Typed
  /** The ids of the sectors that are offered. */
  sectors?: readonly string[]
  /** Somebody stops half-way: what is still open is no fault. */
  isPart?: boolean
}
type Answered<Name extends string> =
  { ok: true; answers: Record<string, unknown>; isWhole: boolean } | { ok: false; faults: Faults<Name> }

/**
 * Reads the answers to some questions: the columns to keep, or what is wrong with which question. What a form sends that was
 * not offered is refused; a question that is left open becomes null.
 */
export function readAnswers<Name extends string>(
  questions: readonly (Asked & { name: Name })[],
  { typed, sectors = [], isPart = false }: Sent,
): Answered<Name> {
  const faults: Faults<Name> = {}
  const answers: Record<string, unknown> = {}
  for (const question of questions) {
    const read = readOne(isPart ? { ...question, required: false } : question, typed, sectors)
    if ('fault' in read) faults[question.name] = read.fault
    else answers[question.name] = read.value
    if (question.orUnknown) answers[`${question.name}Unknown`] = isUnknown(question, typed)
  }
  return Object.keys(faults).length > 0
    ? { ok: false, faults }
    : { ok: true, answers, isWhole: isComplete(questions, answers) }
}

function readOne(question: Asked, typed: Typed, sectors: readonly string[]): Read {
  const { name, kind, options = [] } = question
  const sent = (typed[name] ?? []).filter((one) => one !== '')
  switch (kind) {
    case 'confirm':
      return sent[0] === 'on' || !question.required ? { value: sent[0] === 'on' } : { fault: 'mustConfirm' }
    case 'choice':
      return readChosen(question, { sent: sent.slice(0, 1), options, one: true })
    case 'choices':
    case 'grid':
      return readChosen(question, { sent, options })
    case 'sectors':
      if (isUnknown(question, typed)) return { value: [] }
      return readChosen(question, {
        sent: sent.filter((one) => one !== unknownSector),
        options: sectors.filter(isUuid),
      })
    case 'number':
      return readNumber(question, sent[0])
    case 'date':
      return readDay(question, sent[0])
    case 'text':
      return readText(question, plainWords(sent[0] ?? ''))
    case 'longText':
      return readText(question, plainText(sent[0] ?? ''))
    case 'languages':
      return readLanguages(question, typed)
  }
}

const isUnknown = ({ name, orUnknown }: Asked, typed: Typed): boolean =>
  orUnknown === true && (typed[name] ?? []).every((one) => one === unknownSector) && (typed[name] ?? []).length > 0

type Chosen = { sent: string[]; options: readonly string[]; one?: boolean }

function readChosen({ required, max = 30 }: Asked, { sent, options, one }: Chosen): Read {
  const chosen = [...new Set(sent)]
  if (chosen.some((value) => !options.includes(value))) return { fault: 'notOffered' }
  if (required && chosen.length === 0) return { fault: 'missing' }
  if (chosen.length > max) return { fault: 'tooMany' }
  return { value: one ? (chosen[0] ?? null) : chosen }
}

function readNumber({ required, min = 0, max = 100 }: Asked, sent = ''): Read {
  if (!sent.trim()) return required ? { fault: 'missing' } : { value: null }
  const value = Number(sent.trim().replace(',', '.'))
  return /^[\d.,]+$/.test(sent.trim()) && value >= min && value <= max
    ? { value: Math.round(value) }
    : { fault: 'notANumber' }
}

/** A day of somebody's life: not before 1900, and not to come. */
function readDay({ required }: Asked, sent = ''): Read {
  if (!sent) return required ? { fault: 'missing' } : { value: null }
  const day = DateTime.fromFormat(sent, 'yyyy-MM-dd', { zone: 'utc' })
  return day.isValid && day.year >= 1900 && day < DateTime.now() ? { value: sent } : { fault: 'notADay' }
}

function readText({ required, max = 200 }: Asked, words: string): Read {
  if (!words) return required ? { fault: 'missing' } : { value: null }
  return words.length > max ? { fault: 'tooLong' } : { value: words }
}

/** Rows of a language and a level; a row without a language is not there. */
function readLanguages({ required }: Asked, typed: Typed): Read {
  const rows = Array.from({ length: languageRows }, (_, row) => ({
    language: typed[`language-${row}`]?.[0] ?? '',
    level: typed[`level-${row}`]?.[0] ?? '',
  })).filter(({ language }) => language !== '')
  if (required && rows.length === 0) return { fault: 'missing' }
  if (rows.some(({ level }) => !level)) return { fault: 'levelMissing' }
  const known = rows.every(({ language, level }) => isOf(spoken, language) && isOf(levels, level))
  if (!known) return { fault: 'notOffered' }
  return new Set(rows.map(({ language }) => language)).size === rows.length ? { value: rows } : { fault: 'twice' }
}

const isOf = (list: readonly string[], value: string): boolean => list.includes(value)
