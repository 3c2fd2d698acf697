import type { PayloadRequest } from 'payload'

/** Takes away every address that a document has or had; from then on they answer 404, and others may have them. */
export async function forgetPaths(req: PayloadRequest, document: string): Promise<void> {
  await req.payload.delete({ collection: 'paths', where: { document: { equals: document } }, depth: 0, req })
}
