import type { PayloadRequest, TypedCollection } from 'payload'

import type { Kind } from '@/content/kinds'

/** The newest draft of a document, as the holder of a preview link may read it. */
export async function findDraft<K extends Kind>(req: PayloadRequest, { kind, id }: { kind: K; id: string }) {
  const read = { draft: true, depth: 2, disableErrors: true, req } as const
  return (await req.payload.findByID({ collection: kind, id, ...read })) as TypedCollection[K] | null
}
