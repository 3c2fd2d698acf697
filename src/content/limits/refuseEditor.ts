import type { PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import { hasRole } from '@/people/access'
import type { Locale } from '@/platform/locales'

import { decidePublish, type Refusal } from './decideEdit'
import { factsOf, readStored } from './factsOf'
import { isLimited, limitsOf } from './limitsOf'

export type EditorRefusal = 'forbidden' | Refusal

/** Why whoever asks may not publish, hide, plan or share these languages of a document; nothing if they may. */
export async function refuseEditor(
  req: PayloadRequest,
  { kind, id, languages }: { kind: Kind; id: string; languages: readonly Locale[] },
): Promise<EditorRefusal | undefined> {
  if (!hasRole(req.user, 'editor')) return 'forbidden'
  const limits = limitsOf(req.user)
  if (!isLimited(limits)) return undefined
  const { config } = req.payload.collections[kind]
  const stored = await readStored(req, { config, id })
  return stored && decidePublish(limits, factsOf(config, stored), languages)
}
