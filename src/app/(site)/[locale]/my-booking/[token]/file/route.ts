import { jsonFile } from '@/app/jsonFile'
import { publicRequest } from '@/app/request'
import { isLocale } from '@/platform/locales'
import { ownAsked } from '@/programme/bookings/ownAsked'
import { readOwn } from '@/programme/bookings/readOwn'
import { readOwnData } from '@/programme/bookings/readOwnData'

type Props = { params: Promise<{ locale: string; token: string }> }

/** All that is kept about somebody as a file that programs can read (art. 20 GDPR). */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale, token } = await params
  const req = await publicRequest(isLocale(locale) ? locale : 'fr')
  const own = await readOwn(req, token)
  const asked = own && ownAsked(own)
  if (!asked) return new Response(null, { status: 404 })
  return jsonFile(await readOwnData(req, asked))
}
