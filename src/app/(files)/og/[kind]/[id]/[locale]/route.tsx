import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { ImageResponse } from 'next/og'

import { publicRequest } from '@/app/request'
import { openPage } from '@/app/site/openPage'
import { isOn } from '@/content/capabilities'
import { findShown } from '@/content/findShown'
import { isUuid } from '@/content/isUuid'
import { isKind, kinds } from '@/content/kinds'
import { sections } from '@/content/sections'
import { isLocale, type Locale } from '@/platform/locales'
import { wishHeader } from '@/press/ask/askHeaders'
import type { Section } from '@/ui/page'
import { SharePicture } from '@/ui/share/SharePicture'

type Props = { params: Promise<{ kind: string; id: string; locale: string }> }

/** The picture of a shared link: the title of a document or of a section on the two forms, drawn anew when the document changes. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { kind, id, locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const title = kind === 'sections' ? await titleOfSection(id, locale) : await titleOfDocument(kind, id, locale)
  if (title === undefined) return new Response(null, { status: 404 })
  return new ImageResponse(<SharePicture title={title} />, {
    width: 1200,
    height: 630,
    fonts: await Promise.all(alphabets.map(font)),
    headers: { 'cache-control': 'public, max-age=3600', [wishHeader]: 'keep=yes' },
  })
}

async function titleOfSection(name: string, locale: Locale): Promise<string | undefined> {
  const { page } = await openPage(locale)
  const section = isPublicSection(name) ? name : undefined
  return section && page.section(section) ? page.t(`sections.${section}.title`) : undefined
}

async function titleOfDocument(kind: string, id: string, locale: Locale): Promise<string | undefined> {
  if (!isKind(kind) || !isUuid(id)) return undefined
  const req = await publicRequest(locale)
  const shown = isOn(req.payload, kinds[kind] ?? 'pages') ? await findShown(req, { kind, id }) : undefined
  return shown && (shown.doc.title ?? '')
}

const isPublicSection = (name: string): name is Section =>
  Object.hasOwn(sections, name) && name !== 'portal' && name !== 'desk'

const alphabets = ['latin', 'latin-ext', 'vietnamese']

const font = async (alphabet: string) => ({
  name: `Bricolage Grotesque ${alphabet}`,
  data: await readFile(path.resolve(`${folder}/bricolage-grotesque-${alphabet}-800-normal.woff`)),
  weight: 800 as const,
  style: 'normal' as const,
})

const folder = 'node_modules/@fontsource/bricolage-grotesque/files'
