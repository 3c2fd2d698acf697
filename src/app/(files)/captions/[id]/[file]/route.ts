import { publicRequest } from '@/app/request'
import { isUuid } from '@/content/isUuid'
import { wishHeader } from '@/press/ask/askHeaders'
import { isLocale } from '@/platform/locales'

type Props = { params: Promise<{ id: string; file: string }> }

/** The captions of a video in one language, as WebVTT. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { id, file } = await params
  const locale = file.replace(/\.vtt$/, '')
  if (!isUuid(id) || !isLocale(locale)) return new Response(null, { status: 404 })
  const req = await publicRequest(locale)
  const where = { id: { equals: id } }
  const { docs } = await req.payload.find({
    collection: 'videos',
    where,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const captions = docs[0]?.captions
  if (!captions) return new Response(null, { status: 404 })
  return new Response(captions, {
    headers: { 'content-type': 'text/vtt; charset=utf-8', 'cache-control': 'no-cache', [wishHeader]: 'keep=yes' },
  })
}
