import type { Locale } from '@/platform/locales'

import { bases, specialBases } from './bases'
import { categories, subjects } from './categories'
import { periodInWords } from './periodInWords'
import type { Register, Row } from './readRegister'
import { type Column, sheetWords } from './sheetWords'
import { viewers } from './viewers'

export type Controller = { name: string; address?: string | null; email?: string | null }
export type Line = Record<Column, string>

/** The register in the words of one language, for the page and the files. */
export type Sheet = {
  title: string
  after: string
  /** What stands between a name and its text. */
  colon: string
  head: [string, string][]
  columns: Line
  lines: Line[]
  impersonalTitle: string
  impersonal: { place: string; why: string }[]
}

/** Puts the register into words, in the order and with the particulars that art. 30(1) GDPR asks for. */
export function drawSheet({ rows, impersonal }: Register, wish: { controller: Controller; locale: Locale }): Sheet {
  const { locale, controller } = wish
  const say = sheetWords[locale]
  const particulars = [controller.name, controller.address, controller.email].filter(Boolean).join(', ')
  return {
    title: say.title,
    after: say.after,
    colon: say.colon,
    head: [
      [say.controller, particulars],
      [say.officer, say.officerAt],
      [say.recipients, say.recipientsAre],
      [say.transfers, say.transfersAre],
      [say.security, say.securityIs],
    ],
    columns: say.columns,
    lines: rows.map((row) => lineOf(row, locale)),
    impersonalTitle: say.impersonal,
    impersonal: impersonal.map(({ place, why }) => ({ place: place[locale], why: why[locale] })),
  }
}

function lineOf({ place, fields, declaration, copies }: Row, locale: Locale): Line {
  const { who, what, purpose, basis, special, seenBy, kept } = declaration
  const copyWords = sheetWords[locale].copies
  return {
    place: place[locale],
    fields: fields.map((label) => label[locale]).join(', '),
    who: subjects[who][locale],
    what: categories[what][locale],
    purpose: purpose[locale],
    basis: [bases[basis], ...(special ? [specialBases[special]] : [])]
      .map((text) => text[locale])
      .join(sheetWords[locale].semicolon),
    seenBy: seenBy.map((viewer) => viewers[viewer][locale]).join(', '),
    kept: [
      capital(periodInWords(kept, locale)),
      ...copies.map((copy) => copyWords[copy] + periodInWords(copy, locale)),
    ].join('. '),
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
