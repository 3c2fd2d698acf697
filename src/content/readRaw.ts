import { getLatestCollectionVersion, type PayloadRequest } from 'payload'

import type { Kind } from './kinds'

/** A stored document with every localized field as `{ fr, nl, en }`; array and block rows keep their ids. */
export type RawDocument = Record<string, unknown> & {
  id: string
  _status?: 'draft' | 'published'
  deletedAt?: string | null
}

type Which = { kind: Kind; id: string }

/** What readers may see, as it is stored; nothing if the document was never published, is withdrawn or in the trash. */
export async function readPublished(req: PayloadRequest, { kind, id }: Which): Promise<RawDocument | undefined> {
  const doc = await req.payload.db.findOne<RawDocument>({ collection: kind, where: { id: { equals: id } }, req })
  return doc?._status === 'published' && !doc.deletedAt ? doc : undefined
}

/** The newest draft, or the published document where no draft is newer. */
export async function readLatest(req: PayloadRequest, { kind, id }: Which): Promise<RawDocument | undefined> {
  const { payload } = req
  const { config } = payload.collections[kind]
  const query = { collection: kind, where: { id: { equals: id } }, req }
  return getLatestCollectionVersion<RawDocument>({ id, config, payload, query, req })
}

/** A version of this document as it was saved then. */
export async function readVersion(
  req: PayloadRequest,
  { kind, id, version }: Which & { version: string },
): Promise<RawDocument | undefined> {
  const where = { id: { equals: version }, parent: { equals: id } }
  const { docs } = await req.payload.db.findVersions<RawDocument>({
    collection: kind,
    where,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] && { ...docs[0].version, id }
}
