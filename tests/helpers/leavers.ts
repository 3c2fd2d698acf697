import { randomUUID } from 'node:crypto'

import { closeAccount } from '@/people/colleagues/closeAccount'
import { makeAccount } from '@/people/colleagues/makeAccount'
import type { Staff } from '@/payload-types'

import { aColleague, aDraft, payload, requestAs } from './house'

/** Somebody with a password, a phone, two limits and a language, whose account an administrator closed that day. */
export async function aLeaver(leftOn: string, ...roles: Staff['roles']): Promise<Staff> {
  const word = randomUUID().slice(0, 8)
  const who = { name: `Former ${word}`, email: `${word}@example.org`, language: 'nl' } as const
  const password = `a long password ${word}`
  const req = await requestAs(null)
  const account = await makeAccount(req, {
    ...who,
    roles: roles.length ? roles : ['editor'],
    password,
    phone: 'JBSWY3DP',
  })
  const data = { languages: ['nl' as const], branches: [await aDraft('branches', { fr: 'Ancienne' })] }
  await payload.update({ collection: 'staff', id: account.id, data, depth: 0, req })
  const administrator = await requestAs(await aColleague('administrator'))
  await closeAccount(administrator, { staff: account.id, now: new Date(leftOn) })
  return payload.findByID({ collection: 'staff', id: account.id, depth: 0 })
}
