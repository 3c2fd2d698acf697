import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import mime from 'mime'
import parseRange from 'range-parser'

import { uploadsFolder } from '@/platform/folders'

type Props = { params: Promise<{ path: string[] }> }

/** An uploaded file. Its name is made of its content, so it may be kept for ever; parts of it may be asked for. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const at = fileAt((await params).path)
  const found = at ? await stat(at).catch(() => undefined) : undefined
  if (!at || !found?.isFile()) return new Response(null, { status: 404 })

  const headers = new Headers({
    ...typeOf(at),
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
  })
  const range = partOf(request.headers.get('range'), found.size)
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${found.size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: found.size - 1 }
  headers.set('content-length', String(end - start + 1))
  if (range) headers.set('content-range', `bytes ${start}-${end}/${found.size}`)
  const body = Readable.toWeb(createReadStream(at, { start, end })) as ReadableStream
  return new Response(body, { status: range ? 206 : 200, headers })
}

/** `portrait.avif` is a picture; recordings and documents stand in folders of their own. No other path is read. */
function fileAt(words: string[]): string | undefined {
  const [folder, name] = words.length === 1 ? ['media', words[0]] : words
  const known = folder === 'media' || folder === 'recordings' || folder === 'documents'
  const plain = words.length <= 2 && name !== undefined && /^[\w-][\w.-]*$/.test(name)
  return known && plain ? path.join(uploadsFolder(), folder, name) : undefined
}

/** What a browser may show; anything else is only handed over, so that nothing is ever run or read as a page. */
function typeOf(at: string): Record<string, string> {
  const type = mime.getType(at) ?? ''
  if (/^(image\/(jpeg|png|webp|avif)|application\/pdf|(video|audio)\/\w+)$/.test(type)) return { 'content-type': type }
  return { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' }
}

/** The one range that was asked for (RFC 9110, 14.2); several at once get the whole file. */
function partOf(header: string | null, size: number) {
  if (!header) return undefined
  const ranges = parseRange(size, header)
  if (ranges === -1) return 'unsatisfiable'
  return typeof ranges === 'object' && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined
}
