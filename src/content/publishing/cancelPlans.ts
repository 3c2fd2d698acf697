import type { PayloadRequest, Where } from 'payload'

import type { Kind } from '@/content/kinds'
import { writeLog } from '@/people/log/writeLog'
import type { Locale } from '@/platform/locales'

type Which = { kind: Kind; id: string; language: Locale; action?: 'publish' | 'unpublish' }

/** Calls off what is still planned for one language of a document and says how much that was; its queued task then finds nothing to do. */
export async function cancelPlans(req: PayloadRequest, { kind, id, language, action }: Which): Promise<number> {
  const where: Where = {
    kind: { equals: kind },
    document: { equals: id },
    language: { equals: language },
    state: { equals: 'waiting' },
    ...(action ? { action: { equals: action } } : {}),
  }
  const { docs } = await req.payload.update({
    collection: 'schedules',
    where,
    data: { state: 'cancelled' },
    depth: 0,
    req,
  })
  if (docs.length > 0) await writeLog(req, { act: 'unplan', subject: kind, document: id, languages: [language] })
  return docs.length
}
