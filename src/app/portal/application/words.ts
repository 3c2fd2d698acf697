import type { QuestionName } from '@/programme/applications/questions'
import type { Translate } from '@/ui/page'

/** The word of one answer that may be chosen. */
export function optionWord(t: Translate, name: QuestionName, value: string): string {
  const say = t as unknown as (key: string) => string
  return say(`apply.options.${name}.${value}`)
}

/** A language by its ISO 639-1 code, in the language of the page; `xx` is any other. */
export const languageWord = (t: Translate, locale: string, code: string): string =>
  code === 'xx'
    ? t('apply.otherLanguage')
    : capital(new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code)

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1)
