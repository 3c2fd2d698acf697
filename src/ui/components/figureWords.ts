import type { Figure } from '@/payload-types'

import { formatNumber, formatPercent } from '../format/numbers'
import { linkOf } from '../linkOf'
import type { Page } from '../page'
import { populated } from '../populated'

/** A figure's value as people say it: “almost 2,500”, “9 in 10”, “74%”. */
export function valueOf(page: Page, figure: Figure) {
  const value = plainValue(page, figure)
  return figure.qualifier ? page.t(`impact.qualifiers.${figure.qualifier}`, { value }) : value
}

/** The year or years a figure is about, or that it has none. */
export function yearsOf(page: Page, { from, to }: Figure) {
  if (!from) return page.t('impact.undated')
  return to && to !== from ? `${from}–${to}` : String(from)
}

/** Where a figure comes from: our own publication, or somebody else's page. */
export function sourceOf(page: Page, figure: Figure): { label: string; href?: string } | undefined {
  const publication = populated(figure.publication)
  if (publication?.title) return { label: publication.title, href: page.href('publications', publication) }
  return linkOf(page, { label: figure.sourceLabel, url: figure.sourceUrl }) ?? labelOnly(figure.sourceLabel)
}

const labelOnly = (label: string | null | undefined) => (label ? { label } : undefined)

function plainValue(page: Page, { value, unit, outOf }: Figure) {
  const number = formatNumber(page.locale, value)
  if (outOf) return page.t('impact.ratio', { value: number, of: formatNumber(page.locale, outOf) })
  return unit === 'percent' ? formatPercent(page.locale, value) : number
}
