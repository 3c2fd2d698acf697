import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import { type Rest, unreadable } from './Rest'

/** A door of Payload's REST that answers 400 in words where a document is to be stored and none comes. */
export const withDocument =
  (rest: Rest): Rest =>
  async (request, context) => {
    const { slug = [] } = await context.params
    const payload = await getPayload({ config })
    if (!stores(payload, { slug, request }) || (await bringsDocument(request.clone()))) return rest(request, context)
    return unreadable('Nothing that can be stored has come.')
  }

type Asked = { slug: string[]; request: Request }

/** Whether Payload will make or change a document of what comes; a file may come without a word about it. */
function stores(
  { collections }: Payload,
  { slug: [first = '', ...rest], request: { method, headers } }: Asked,
): boolean {
  if (headers.has('x-payload-http-method-override')) return false
  if (first === 'globals') return rest.length === 1
  const collection = Object.hasOwn(collections, first) ? collections[first as keyof typeof collections] : undefined
  return Boolean(collection && !collection.config.upload) && rest.length === (method === 'POST' ? 0 : 1)
}

async function bringsDocument(request: Request): Promise<boolean> {
  const type = request.headers.get('content-type') ?? ''
  if (/^multipart\//i.test(type)) {
    const form = await request.formData().catch(() => undefined)
    return isDocument(form?.get('_payload'))
  }
  return /^application\/json\b/i.test(type) && isDocument(await request.text())
}

function isDocument(text: unknown): boolean {
  if (typeof text !== 'string') return false
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
