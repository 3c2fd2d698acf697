import type { PayloadRequest } from 'payload'

import { demoAccounts } from '../accounts'
import type { Register } from './Register'

const branches = ['brussels', 'antwerp', 'ghent']

/** Gives the demo's coordinators a number at work and some branches, so that there are people to work with; a choice made later stays. */
export async function placeColleagues(req: PayloadRequest, register: Register): Promise<void> {
  const emails = demoAccounts.filter(({ roles }) => roles[0] === 'coordinator').map(({ email }) => email)
  const where = { email: { in: emails } }
  const { docs } = await req.payload.find({ collection: 'staff', where, depth: 0, pagination: false, req })
  const data = { branches: branches.map((key) => register.id('branches', key)), telephone: '+32 2 000 00 00' }
  for (const { id, branches: chosen } of docs)
    if (!chosen?.length) await req.payload.update({ collection: 'staff', id, data, depth: 0, req })
}
