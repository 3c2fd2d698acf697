import { cookieName } from '@/people/signIn/cookies'
import { openSignIn } from '@/people/signIn/openSignIn'
import { inTransaction } from '@/platform/transaction'

import { requestAs } from './house'

/** What a browser sends that was given this token. */
export const cookieWith = (token: string): string => `${cookieName('sign-in')}=${token}`

/** The cookie of a new sign-in of this colleague, with a second factor. */
export async function cookieOf(staff: string): Promise<string> {
  const req = await requestAs(null)
  return cookieWith(await inTransaction(req, () => openSignIn(req, { staff, factor: true, device: '' })))
}
