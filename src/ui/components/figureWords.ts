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

/** The same in three pieces, so that the number can stand larger than the words around it. */
export function valueParts(page: Page, figure: Figure): [before: string, value: string, after: string] {
  const value = plainValue(page, figure)
  if (!figure.qualifier) return ['', value, '']
  const [before = '', after = ''] = page.t(`impact.qualifiers.${figure.qualifier}`, { value: '|' }).split('|')
  return [before, value, after]
}

/** The year or years a figure is about, or that it has none. */
export function yearsOf(page: Page, { from, to }: Figure) {
  if (!from) return page.t('impact.undated')
  return to && to !== from ? `${from}–${to}` : String(from)
}

/** When a figure is from, with what is known beside the year or instead of it. */
export function periodOf(page: Page, figure: Figure) {
  if (!figure.from) return figure.periodNote || page.t('impact.undated')
  return [yearsOf(page, figure), figure.periodNote].filter(Boolean).join(', ')
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
