import type { PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'

import { documents } from './documents'
import type { Register } from './Register'
import { writeShell } from './write'

/** Makes an empty draft for every document, so that documents may point to each other in any order. */
export async function makeShells(req: PayloadRequest, register: Register): Promise<void> {
  for (const kind of Object.keys(documents) as Kind[])
    for (const { key } of documents[kind])
      if (!register.has(kind, key)) await register.add(kind, key, await writeShell(req, kind))
}
