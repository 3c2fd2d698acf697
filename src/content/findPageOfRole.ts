import type { PayloadRequest } from 'payload'

import type { Page } from '@/payload-types'

import { listDocuments } from './lists/listDocuments'

/** The page with a role of its own, such as privacy, where readers of this language have it. */
export async function findPageOfRole(req: PayloadRequest, role: NonNullable<Page['role']>): Promise<Page | undefined> {
  const [page] = await listDocuments(req, { kind: 'pages', where: { role: { equals: role } }, limit: 1 })
  return page
}
