import type { PayloadRequest, TypedCollection } from 'payload'

import { isOn } from '@/content/capabilities'
import { type Kind, kinds } from '@/content/kinds'

/** The newest draft of a document, as the holder of a preview link may read it. */
export async function findDraft<K extends Kind>(req: PayloadRequest, { kind, id }: { kind: K; id: string }) {
  if (!isOn(req.payload, kinds[kind] ?? 'pages')) return null
  const read = { draft: true, depth: 2, disableErrors: true, req } as const
  return (await req.payload.findByID({ collection: kind, id, ...read })) as TypedCollection[K] | null
}
