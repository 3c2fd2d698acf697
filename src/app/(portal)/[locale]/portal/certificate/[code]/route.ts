import { memberRequest } from '@/app/portal/memberRequest'
import { portalAddress } from '@/content/portalAddress'
import { translatorOf } from '@/messages/translatorOf'
import { isLocale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import { readCertificate } from '@/programme/training/readCertificate'
import { drawCertificate } from '@/ui/certificate/drawCertificate'

type Props = { params: Promise<{ locale: string; code: string }> }

/** A member's own certificate as a PDF, in the language of the page. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale: asked, code } = await params
  const locale = isLocale(asked) ? asked : 'fr'
  const { req, member } = await memberRequest(locale)
  const found = member && (await readCertificate(req.payload, { code, locale, member: member.id }))
  if (!found) return new Response(null, { status: 404 })
  const address = `${publicUrl()}${portalAddress(locale, 'check')}/${found.code}`
  const file = await drawCertificate(translatorOf(locale), { ...found, locale, address })
  return new Response(new Uint8Array(file), {
    headers: { 'content-type': 'application/pdf', 'content-disposition': 'inline; filename="duo-for-a-job.pdf"' },
  })
}
