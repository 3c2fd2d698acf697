import type { PayloadRequest } from 'payload'

import { demoAccounts } from '../accounts'
import type { Register } from './Register'

const branches = ['brussels', 'antwerp', 'ghent']

/** Gives the demo's coordinator a number at work and some branches, so that there are people to work with; a choice made later stays. */
export async function placeColleagues(req: PayloadRequest, register: Register): Promise<void> {
  const email = demoAccounts.find(({ roles }) => roles[0] === 'coordinator')?.email
  const where = { email: { equals: email } }
  const { docs } = await req.payload.find({ collection: 'staff', where, depth: 0, limit: 1, req })
  const [coordinator] = docs
  if (!coordinator || coordinator.branches?.length) return
  const data = { branches: branches.map((key) => register.id('branches', key)), telephone: '+32 2 000 00 00' }
  await req.payload.update({ collection: 'staff', id: coordinator.id, data, depth: 0, req })
}
