import { beforeEach, vi } from 'vitest'

import type { Staff } from '@/payload-types'
import { hashPassword } from '@/people/password/hashPassword'
import { codeAt } from '@/people/phone/codes'
import { keepCredentials } from '@/people/signIn/credentials'
import { enterPassword } from '@/people/signIn/enterPassword'
import { seal } from '@/platform/seal'
import { inTransaction } from '@/platform/transaction'

import { cookieWith } from './cookies'
import { aNewColleague, payload, requestAs } from './house'

export const password = 'every tuesday at ten'

/** What a phone that is set up holds, base32. */
export const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

let count = 0
export const aVisitor = (remembered?: string) => ({
  address: `192.0.2.${++count}`,
  device: 'Firefox, Linux',
  remembered,
})

export const nobody = () => requestAs(null)

const hash = hashPassword(password) // Once: it takes long on purpose.

/** A colleague with the password, and with a phone where its key is given. */
export async function anAccount(role: Staff['roles'][number], phone?: string): Promise<Staff> {
  const staff = await aNewColleague({ roles: [role] })
  const req = await nobody()
  const proof = { password: await hash, ...(phone && { phone: seal(payload.secret, phone) }) }
  await inTransaction(req, () => keepCredentials(req, staff.id, proof))
  return staff
}

/** Who a request with this token in its cookie comes from. */
export async function whoHas(token: string, headers: Record<string, string> = {}): Promise<string | undefined> {
  const asked = new Headers({ cookie: cookieWith(token), host: 'localhost:3000', ...headers })
  return (await payload.auth({ headers: asked })).user?.id
}

export async function tryPassword(email: string, typed = password, visitor = aVisitor()) {
  return enterPassword(await nobody(), { email, password: typed, visitor })
}

/** The ticket that the password leads on to. */
export async function ticketOf(email: string, next: 'code' | 'phone'): Promise<string> {
  const answer = await tryPassword(email)
  if (!answer.ok || answer.next !== next) throw new Error(JSON.stringify(answer))
  return answer.token
}

let now = Date.now()

/** Gives each test half minutes of its own, so that no code was used before. */
export const withOwnHalfMinutes = () =>
  beforeEach(() => {
    now += 120_000
    vi.useFakeTimers({ now, toFake: ['Date'] })
    return () => vi.useRealTimers()
  })

export const codeNow = (ofKey = key) => codeAt(ofKey, new Date())
