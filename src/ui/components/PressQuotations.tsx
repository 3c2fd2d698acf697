import type { Campaign } from '@/payload-types'

import { formatDay } from '../format/dates'
import type { Page } from '../page'
import { Quotation } from './Quotation'

type InTongue = { page: Page; doc: Campaign; own?: string; ours?: string }

/** What the press said, each with its source and day. */
export function PressQuotations({ page, doc, own, ours }: InTongue) {
  const said = (doc.pressQuotations ?? []).filter(({ text }) => text)
  if (!said.length) return null
  return (
    <section>
      <h2 lang={ours}>{page.t('campaign.pressAbout')}</h2>
      {said.map(({ id, text, language, source, date, url }) => {
        const label = [source, date && formatDay(page.locale, date)].filter(Boolean).join(', ')
        return (
          <Quotation
            key={id}
            page={page}
            text={text}
            language={language}
            lang={own}
            source={{ label, href: url ?? undefined }}
          />
        )
      })}
    </section>
  )
}
