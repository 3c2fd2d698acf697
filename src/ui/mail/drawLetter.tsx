import { render, toPlainText } from '@react-email/render'

import type { Locale } from '@/platform/locales'

import type { Translate } from '../page'
import { StaffLetter, type StaffLetterProps } from './StaffLetter'

/** A letter that a task gives back: to whom, in which language, and what its template needs. */
export type Letter = { to: string; locale: Locale } & StaffLetterProps

/** A letter as mail programs take it: a subject, HTML, and the same in plain text. */
export async function drawLetter(
  letter: Letter,
  translatorOf: (locale: Locale) => Translate,
): Promise<{ to: string; subject: string; html: string; text: string }> {
  const t = translatorOf(letter.locale)
  const html = await render(<StaffLetter locale={letter.locale} t={t} letter={letter} />)
  return { to: letter.to, subject: t(`letters.${letter.template}.subject`), html, text: toPlainText(html, asWritten) }
}

/** Headings are not shouted in plain text, and an address stands there once. */
const asWritten = { selectors: [{ selector: 'h1', options: { uppercase: false } }] }
