import type { PayloadRequest } from 'payload'

import type { Staff } from '@/payload-types'
import { seal } from '@/platform/seal'
import { inTransaction } from '@/platform/transaction'

import { hashPassword } from '../password/hashPassword'
import { keepCredentials } from '../signIn/credentials'

type Account = Pick<Staff, 'email' | 'name' | 'roles'> & {
  language?: Staff['language']
  password: string
  /** The key of a phone (base32) that is set up already: the demo's. */
  phone?: string
}

/** Makes an account that can be used at once: the first administrator's, which nobody can invite, and the demo's. */
export async function makeAccount(req: PayloadRequest, { password, phone, ...who }: Account): Promise<Staff> {
  const hash = await hashPassword(password)
  return inTransaction(req, async () => {
    const data = { language: 'fr' as const, ...who, state: 'active' as const }
    const staff = await req.payload.create({ collection: 'staff', data, depth: 0, req })
    await keepCredentials(req, staff.id, { password: hash, ...(phone && { phone: seal(req.payload.secret, phone) }) })
    return staff
  })
}
