import 'server-only'

import { deskAddress, type DeskPage } from '@/content/deskAddress'
import { preferredLocale } from '@/platform/preferredLocale'

import { withNext } from './nextPlace'

/** Leads whoever comes to Payload's own door to ours, in their language, and back afterwards. */
export const leadToDesk = (page: DeskPage) => (request: Request) => {
  const next = new URL(request.url).searchParams.get('redirect')
  const address = deskAddress(preferredLocale(request.headers.get('accept-language') ?? ''), page)
  const location = withNext(address, next)
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', vary: 'Accept-Language' },
  })
}
