import type { Publication } from '@/payload-types'
import type { Locale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import type { Page } from '@/ui/page'

import { pictureOf } from '../pictureOf'
import { breadcrumb } from './breadcrumb'
import { organisation } from './organisation'

type Shown = { page: Page; doc: Publication; shownIn: Locale; number: number; reportUrl: string }

/** A chapter of a report: what it is a part of, and which. */
export function factsOfChapter({ page, doc, shownIn, number, reportUrl }: Shown): object[] {
  const name = doc.chapters?.[number - 1]?.title ?? ''
  const report = { name: doc.title ?? '', item: reportUrl }
  return [
    {
      '@type': 'Chapter',
      name,
      headline: name,
      position: number,
      inLanguage: shownIn,
      url: page.url,
      image: publicUrl() + pictureOf('publications', doc.id, shownIn),
      isPartOf: { '@type': 'Report', name: report.name, url: report.item },
      publisher: { '@id': organisation()['@id'] },
    },
    breadcrumb(page, { section: 'publications', below: [report, { name, item: page.url }] }),
    organisation(),
  ]
}
