import { jsonFile } from '@/app/jsonFile'
import { memberRequest } from '@/app/portal/memberRequest'
import { isLocale } from '@/platform/locales'
import { readMemberData } from '@/programme/members/readMemberData'

type Props = { params: Promise<{ locale: string }> }

/** All that is kept about a member as a file that programs can read (art. 20 GDPR). */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale } = await params
  const { req, member } = await memberRequest(isLocale(locale) ? locale : 'fr')
  if (!member) return new Response(null, { status: 404 })
  return jsonFile(await readMemberData(req, member))
}
