import { isLocale, type Locale } from './locales'

/** What a table says in the language of a colleague's admin; in French where the table does not know that language. */
export const wordsIn = <Words>(table: Record<Locale, Words>, language: string): Words =>
  table[isLocale(language) ? language : 'fr']
