import type { PayloadRequest } from 'payload'

/** Signs a colleague out everywhere and forgets their devices. */
export async function endAccess(req: PayloadRequest, staff: string): Promise<void> {
  const where = { staff: { equals: staff } }
  await req.payload.db.deleteMany({ collection: 'sign-ins', where, req })
  await req.payload.db.deleteMany({ collection: 'remembered-devices', where, req })
}
