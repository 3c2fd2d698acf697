import 'server-only'

import { cache } from 'react'

import { listChapterLanguages } from '@/content/listChapterLanguages'
import { type Locale, locales } from '@/platform/locales'
import { publicUrl } from '@/platform/site'

import { partAddress, type ReportPart } from './chaptersOf'
import { openDocument } from './openDocument'

type Where = { locale: Locale; id: string }

/**
 * A chapter of a report, or the whole on one page, with the page it is drawn on. `alternates` is where this part stands
 * in each language that has it; the language switch leads to the report itself where a language lacks the chapter.
 */
export async function openReportPart({ locale, id }: Where, part: ReportPart) {
  const { alternates: reports, page, ...opened } = await openDocument('publications', { locale, id })
  const having = await languagesOf(opened.req.payload, id, part)
  const alternates = Object.fromEntries(
    locales.flatMap((one) => {
      const report = having.includes(one) ? reports[one] : undefined
      return report ? [[one, partAddress(report, one, part)]] : []
    }),
  ) as typeof reports
  const own = alternates[locale] ?? alternates[opened.shownIn] ?? ''
  return {
    ...opened,
    page: { ...page, url: publicUrl() + own },
    reportUrl: page.url,
    alternates,
    languages: { ...reports, ...alternates },
  }
}

const languagesOf = cache(async (payload: Parameters<typeof listChapterLanguages>[0], id: string, part: ReportPart) =>
  part === 'print' ? locales : listChapterLanguages(payload, { id, chapter: part }),
)
