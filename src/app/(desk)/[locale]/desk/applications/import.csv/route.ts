import { stringify } from 'csv-stringify/sync'

import { deskRequest } from '@/app/desk/deskRequest'
import { translatorOf } from '@/messages/translatorOf'
import { hasRole } from '@/people/access'
import { isLocale } from '@/platform/locales'
import { columns } from '@/programme/imports/vocabulary'

type Props = { params: Promise<{ locale: string }> }

/** The template of a list of people, in the reader's language: its headings, as spreadsheets of the three countries read them. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale: language } = await params
  const locale = isLocale(language) ? language : 'fr'
  const { user } = await deskRequest(locale)
  if (!hasRole(user, 'coordinator')) return new Response(null, { status: 404 })
  const t = translatorOf(locale)
  const headings = columns.map((column) => t(`imports.columns.${column}`))
  const csv = stringify([headings], { bom: true, delimiter: ';', record_delimiter: 'windows' })
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="duo-${locale}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
