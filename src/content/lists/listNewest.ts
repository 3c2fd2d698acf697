import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { kinds } from '@/content/kinds'

import { listDocuments } from './listDocuments'

const told = ['stories', 'news', 'campaigns', 'publications', 'press-releases'] as const

/** The thirty newest documents of every kind that is told of, newest first. */
export async function listNewest(req: PayloadRequest) {
  const open = told.filter((kind) => isOn(req.payload, kinds[kind]))
  const lists = await Promise.all(
    open.map(async (kind) => ({
      kind,
      docs: await listDocuments(req, { kind, limit: 30 }),
    })),
  )
  return lists
    .flatMap(({ kind, docs }) =>
      docs.map((doc) => ({ kind, doc, publishedOn: new Date(doc.publishedOn ?? doc.updatedAt) })),
    )
    .sort((a, b) => b.publishedOn.getTime() - a.publishedOn.getTime())
    .slice(0, 30)
}
