import { parseCookies } from 'payload/shared'

import { publicUrl } from '@/platform/site'

const isSecure = () => publicUrl().startsWith('https:')

/** `__Host-` binds a cookie to this host alone (RFC 6265bis, 4.1.3.2); browsers take it over https only. */
const named = (name: string) => `${isSecure() ? '__Host-' : ''}duo-${name}`

/**
 * A colleague's sign-in, the device that need not give a code, and the step somebody is at; a member's sign-in, and the
 * letter that this browser asked for: seconds that each is kept. Without a number it goes with the browser.
 */
const kinds = {
  'sign-in': { name: 'staff', maxAge: 24 * 3600 },
  device: { name: 'device', maxAge: 30 * 24 * 3600 },
  ticket: { name: 'step', maxAge: 600 },
  member: { name: 'member', maxAge: undefined },
  asked: { name: 'asked', maxAge: 600 },
} as const

export type CookieKind = keyof typeof kinds

export const cookieName = (kind: CookieKind): string => named(kinds[kind].name)

/** How a browser keeps it: for this host, out of scripts' reach, not sent along from elsewhere. */
export const cookieOf = (kind: CookieKind, value: string, maxAge: number | undefined = kinds[kind].maxAge) => ({
  name: cookieName(kind),
  value,
  httpOnly: true,
  secure: isSecure(),
  sameSite: 'lax' as const,
  path: '/',
  maxAge: value ? maxAge : 0,
})

/** What a browser sends of it; nothing where another site made it send. */
export function cookieIn(headers: Headers, kind: CookieKind): string | undefined {
  return isOwnPage(headers) ? parseCookies(headers).get(cookieName(kind)) : undefined
}

// A form or a script of another site names that site (Origin); a link followed from there names none and may only read.
function isOwnPage(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (!origin) return true
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return URL.canParse(origin) && new URL(origin).host === host
}
