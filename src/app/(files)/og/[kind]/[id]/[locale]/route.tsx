import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { ImageResponse } from 'next/og'

import { publicRequest } from '@/app/request'
import { isOn } from '@/content/capabilities'
import { findShown } from '@/content/findShown'
import { isUuid } from '@/content/isUuid'
import { isKind, kinds } from '@/content/kinds'
import { isLocale } from '@/platform/locales'
import { wishHeader } from '@/press/ask/askHeaders'
import { SharePicture } from '@/ui/share/SharePicture'

type Props = { params: Promise<{ kind: string; id: string; locale: string }> }

/** The picture of a shared link: the document's title on the two forms, drawn anew when the document changes. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { kind, id, locale } = await params
  if (!isKind(kind) || !isUuid(id) || !isLocale(locale)) return new Response(null, { status: 404 })
  const req = await publicRequest(locale)
  const shown = isOn(req.payload, kinds[kind] ?? 'pages') ? await findShown(req, { kind, id }) : undefined
  if (!shown) return new Response(null, { status: 404 })
  return new ImageResponse(<SharePicture title={shown.doc.title ?? ''} />, {
    width: 1200,
    height: 630,
    fonts: await Promise.all(alphabets.map(font)),
    headers: { 'cache-control': 'public, max-age=3600', [wishHeader]: 'keep=yes' },
  })
}

const alphabets = ['latin', 'latin-ext', 'vietnamese']

const font = async (alphabet: string) => ({
  name: `Bricolage Grotesque ${alphabet}`,
  data: await readFile(path.resolve(`${folder}/bricolage-grotesque-${alphabet}-800-normal.woff`)),
  weight: 800 as const,
  style: 'normal' as const,
})

const folder = 'node_modules/@fontsource/bricolage-grotesque/files'
