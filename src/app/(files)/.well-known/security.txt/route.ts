import { DateTime } from 'luxon'

import { publicRequest } from '@/app/request'
import { findSite } from '@/content/findSite'
import { publicUrl } from '@/platform/site'

export const dynamic = 'force-dynamic'

/** Whom to tell about a weakness (RFC 9116); it is renewed each month and holds for three. */
export async function GET(): Promise<Response> {
  const { settings } = await findSite(await publicRequest('en'))
  const lines = [
    `Contact: mailto:${settings.email ?? 'hello@example.org'}`,
    `Expires: ${DateTime.utc().startOf('month').plus({ months: 3 }).toISO({ suppressMilliseconds: true })}`,
    'Preferred-Languages: fr, nl, en',
    `Canonical: ${publicUrl()}/.well-known/security.txt`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
