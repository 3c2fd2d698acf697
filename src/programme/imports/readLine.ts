import type { CountryCode } from 'libphonenumber-js/max'
import { DateTime } from 'luxon'

import type { Locale } from '@/platform/locales'

import { comparedEmail, comparedTelephone } from '../bookings/contacts'
import { plainWords } from '../bookings/plainText'
import { emailRule, nameRule } from '../bookings/readWish'
import type { TableLine } from './readTable'
import {
  type Column,
  columns,
  howCalled,
  type ImportedState,
  languageCalled,
  plainWord,
  roleCalled,
  stateCalled,
} from './vocabulary'

/** Somebody as they are to be added; days are those of the calendar (`2026-05-31`). */
export type Imported = {
  role: 'mentor' | 'mentee'
  branch: string
  firstName: string
  lastName: string
  email: string | null
  telephone: string | null
  language: Locale
  state: ImportedState
  since: string
  consentedOn: string
  sector: string | null
}

export type LineFault =
  | 'missing'
  | 'nameLetters'
  | 'nameLong'
  | 'roleWrong'
  | 'emailWrong'
  | 'telephoneWrong'
  | 'contactMissing'
  | 'languageWrong'
  | 'branchWrong'
  | 'stateWrong'
  | 'mentorsOnly'
  | 'dayWrong'
  | 'dayToCome'
  | 'dayLongAgo'
  | 'sectorWrong'
  | 'howWrong'
  | 'formula'
  | 'signs'
  | 'long'
export type LineFaults = Partial<Record<Column, LineFault>>

export type Where = {
  /** The branches of whoever imports, with their names in any language. */
  branches: { id: string; names: string[]; country: CountryCode }[]
  sectors: { id: string; names: string[] }[]
  now: Date
}
type Read<Value> = { value: Value } | { fault: LineFault }

/** The longest that any cell may be, in characters. */
const longest = 300

/** Reads one line of a list into somebody to be added, or says of every column what is wrong with it. */
export function readLine({ cells }: TableLine, where: Where): { person: Imported } | { faults: LineFaults } {
  const faults: LineFaults = {}
  const typed = Object.fromEntries(columns.map((column) => [column, plainWords(cells[column] ?? '')])) as Cells
  const take = <Value>(column: Column, read: Read<Value>): Value | undefined => {
    const fault = faultOfCell(column, cells[column] ?? '') ?? ('fault' in read ? read.fault : undefined)
    if (fault) faults[column] = fault
    return 'value' in read ? read.value : undefined
  }
  const role = take('role', oneOf(typed.role, roleCalled, 'roleWrong'))
  const branch = take('branch', readBranch(typed.branch, where))
  const person = {
    role,
    branch: branch?.id,
    firstName: take('firstName', readName(typed.firstName)),
    lastName: take('lastName', readName(typed.lastName)),
    email: take('email', readEmail(typed)),
    telephone: take('telephone', readTelephone(typed.telephone, branch?.country ?? where.branches[0]?.country ?? 'BE')),
    language: take('language', oneOf(typed.language, languageCalled, 'languageWrong')),
    state: take('state', readState(typed.state, role)),
    since: take('since', readDay(typed.since, where.now)),
    consentedOn: take('consentDate', readDay(typed.consentDate, where.now)),
    sector: take('sector', readSector(typed.sector, where)),
  }
  take('consentHow', oneOf(typed.consentHow, howCalled, 'howWrong'))
  return Object.keys(faults).length > 0 ? { faults } : { person: person as Imported }
}

type Cells = Record<Column, string>

/** What no cell may be: a formula of a spreadsheet, signs that cannot be seen, or a text where a word is asked. */
function faultOfCell(column: Column, cell: string): LineFault | undefined {
  if (cell.length > longest) return 'long'
  if (/[\p{Cc}\p{Co}\u202A-\u202E\u2066-\u2069]/u.test(cell.trim())) return 'signs'
  return (column === 'telephone' ? /^\s*[=@]/ : /^\s*[=@+-]/).test(cell) ? 'formula' : undefined
}

function oneOf<Name extends string>(
  typed: string,
  called: (word: string) => Name | undefined,
  fault: LineFault,
): Read<Name> {
  const value = called(typed)
  if (value) return { value }
  return { fault: typed ? fault : 'missing' }
}

const name = nameRule('firstNameMissing')

function readName(typed: string): Read<string> {
  const read = name.safeParse(typed)
  if (read.success) return { value: read.data }
  if (!typed) return { fault: 'missing' }
  return { fault: typed.length > 100 ? 'nameLong' : 'nameLetters' }
}

function readEmail({ email, telephone }: Cells): Read<string | null> {
  if (!email && !telephone) return { fault: 'contactMissing' }
  if (!emailRule.safeParse(email).success) return { fault: 'emailWrong' }
  return { value: email ? comparedEmail(email) : null }
}

function readTelephone(typed: string, country: CountryCode): Read<string | null> {
  if (!typed) return { value: null }
  const value = comparedTelephone(typed, country)
  return value ? { value } : { fault: 'telephoneWrong' }
}

function readBranch(typed: string, { branches }: Where): Read<Where['branches'][number]> {
  const [only, ...more] = branches
  if (!typed) return only && more.length === 0 ? { value: only } : { fault: 'missing' }
  const value = named(branches, typed)
  return value ? { value } : { fault: 'branchWrong' }
}

function readSector(typed: string, { sectors }: Where): Read<string | null> {
  if (!typed) return { value: null }
  const value = named(sectors, typed)
  return value ? { value: value.id } : { fault: 'sectorWrong' }
}

const named = <One extends { names: string[] }>(all: One[], word: string): One | undefined =>
  all.find(({ names }) => names.some((one) => plainWord(one) === plainWord(word)))

function readState(typed: string, role: Imported['role'] | undefined): Read<ImportedState> {
  const read = oneOf(typed, stateCalled, 'stateWrong')
  return 'value' in read && read.value === 'inTraining' && role === 'mentee' ? { fault: 'mentorsOnly' } : read
}

/** Days as the three countries write them, and as computers do. */
const days = ['yyyy-MM-dd', 'd/M/yyyy', 'd-M-yyyy', 'd.M.yyyy']

/** How far back a day may lie, in years: before, there was no programme. */
const mostYears = 15

function readDay(typed: string, now: Date): Read<string> {
  if (!typed) return { fault: 'missing' }
  const day = days
    .map((format) => DateTime.fromFormat(typed, format, { zone: 'Europe/Brussels' }))
    .find((one) => one.isValid)
  if (!day) return { fault: 'dayWrong' }
  const today = DateTime.fromJSDate(now, { zone: 'Europe/Brussels' }).startOf('day')
  if (day > today) return { fault: 'dayToCome' }
  return day < today.minus({ years: mostYears }) ? { fault: 'dayLongAgo' } : { value: day.toISODate() ?? '' }
}
