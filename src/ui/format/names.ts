import type { Page } from '../page'

import { tagOf } from './tagOf'

type Languages = 'fr' | 'nl' | 'en'

/** A country's name in the language of the page, from its two letters. */
export const countryName = (page: Page, code: string) =>
  new Intl.DisplayNames(tagOf(page.locale), { type: 'region' }).of(code)

/** A language inside a sentence (“in French”), from its two letters. */
export const languageIn = (page: Page, code: string) =>
  isOurs(code) ? page.t(`site.languageIn.${code}`) : (nameOf(page, code) ?? page.t('site.languageIn.other'))

const isOurs = (code: string): code is Languages => ['fr', 'nl', 'en'].includes(code)

function nameOf(page: Page, code: string) {
  if (!/^[a-z]{2,3}$/.test(code)) return undefined
  return new Intl.DisplayNames(tagOf(page.locale), { type: 'language', fallback: 'none' }).of(code)
}
