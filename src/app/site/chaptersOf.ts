import type { Publication } from '@/payload-types'
import type { Locale } from '@/platform/locales'
import type { Page } from '@/ui/page'

/** The chapters that have a title in the shown language, with their numbers and addresses. */
export const chaptersOf = (page: Page, doc: Publication) =>
  (doc.chapters ?? []).flatMap(({ title }, index) =>
    title ? [{ number: index + 1, title, href: reportAddress(page, doc, index + 1) }] : [],
  )

/** The address of one chapter of a report, or of the whole report on one page. */
export const reportAddress = (page: Page, doc: Publication, part: ReportPart): string =>
  partAddress(page.href('publications', doc) ?? '', page.locale, part)

export type ReportPart = number | 'print'

/** The same below a report's address in some language. */
export const partAddress = (report: string, locale: Locale, part: ReportPart): string =>
  `${report}/${part === 'print' ? printWord[locale] : part}`

/** The last word of the address at which a whole report stands on one page. */
const printWord: Record<Locale, string> = { fr: 'imprimer', nl: 'afdrukken', en: 'print' }
