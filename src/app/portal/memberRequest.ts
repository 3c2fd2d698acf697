import 'server-only'

import config from '@payload-config'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

import { askedWith } from '@/app/desk/deskRequest'
import type { Member } from '@/people/members/Member'
import { readMember } from '@/people/members/readMember'
import type { Locale } from '@/platform/locales'

/**
 * A request of the portal, and the member who sent it, if one is signed in. It has no user of the CMS: no rule for
 * colleagues can take a member for one of them.
 */
export async function memberRequest(locale: Locale): Promise<{ req: PayloadRequest; member?: Member }> {
  const payload = await getPayload({ config })
  const member = await readMember(payload, await askedWith())
  return { req: await createLocalReq({ locale }, payload), member }
}
