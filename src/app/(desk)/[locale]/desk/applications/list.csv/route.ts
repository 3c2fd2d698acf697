import { type BoardQuery, boardWish } from '@/app/desk/applications/boardWish'
import { deskRequest } from '@/app/desk/deskRequest'
import { isLocale } from '@/platform/locales'
import { exportBoard } from '@/programme/board/exportBoard'

type Props = { params: Promise<{ locale: string }> }

/** The board as a table for a spreadsheet, with the filters of its address; for coordinators, and logged. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale } = await params
  const query = Object.fromEntries(new URL(request.url).searchParams) as BoardQuery
  const csv = await exportBoard(await deskRequest(isLocale(locale) ? locale : 'fr'), boardWish(query))
  if (csv === undefined) return new Response(null, { status: 404 })
  const day = new Date().toISOString().slice(0, 10)
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="applications-${day}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
