import { stringify } from 'csv-stringify/sync'

import { openPage } from '@/app/site/openPage'
import { listFigures } from '@/content/listFigures'
import type { Figure } from '@/payload-types'
import { isLocale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import { wishHeader } from '@/press/ask/askHeaders'
import type { Page } from '@/ui/page'
import { populated } from '@/ui/populated'

type Props = { params: Promise<{ locale: string }> }

/** All impact figures as CSV (RFC 4180) in UTF-8, with a mark for spreadsheets; a cell never begins as a formula. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const { req, page } = await openPage(locale)
  const rows = (await listFigures(req)).map((figure) => rowOf(page, figure))
  const csv = stringify(rows, { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' })
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    [wishHeader]: 'keep=yes',
    'content-disposition': `attachment; filename="duo-for-a-job-${locale}.csv"`,
  }
  return new Response(csv, { headers })
}

function rowOf({ t, locale }: Page, figure: Figure): Record<string, string | number> {
  const source = populated(figure.publication)?.title ?? figure.sourceLabel
  return {
    [t('impact.figure')]: figure.what ?? '',
    [t('impact.value')]: figure.value,
    [t('impact.columns.qualifier')]: figure.qualifier
      ? t(`impact.qualifiers.${figure.qualifier}`, { value: '' }).trim()
      : '',
    [t('impact.columns.unit')]: t(`impact.units.${figure.unit}`),
    [t('impact.columns.outOf')]: figure.outOf ?? '',
    [t('impact.columns.nature')]: t(`impact.natures.${figure.nature}`),
    [t('impact.groupLabel')]: figure.group ? t(`impact.group.${figure.group}`) : '',
    [t('impact.region')]: figure.region ?? '',
    [t('impact.columns.from')]: figure.from ?? '',
    [t('impact.columns.to')]: figure.to ?? figure.from ?? '',
    [t('impact.period')]: figure.from
      ? [figure.from, figure.to].filter(Boolean).join('–')
      : (figure.periodNote ?? t('impact.undated')),
    [t('impact.method')]: figure.method ?? '',
    [t('impact.columns.respondents')]: figure.respondents ?? '',
    [t('impact.source')]: source ?? '',
    [t('impact.columns.link')]: `${publicUrl()}/${locale}/impact#${figure.key}`,
  }
}
