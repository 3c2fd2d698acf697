/**
 * The sign-in cookie of the staff under the name that readers' browsers keep it by on https: one that begins with
 * `__Host-` is taken only from this very host, with encryption, for all paths (RFC 6265bis, 4.1.3.2). Payload would
 * give the same beginning to the cookies of language and theme, which its own script writes and which would be lost.
 */
export const toReader = (cookies: string[]): string[] =>
  cookies.map((cookie) => (cookie.startsWith(`${inside}=`) ? secured(`__Host-${cookie}`) : cookie))

/** The cookies of a reader as the pages know them; one under the inside name was not set by us. */
export const toPages = (cookies: string): string =>
  cookies
    .split(/; */)
    .filter((pair) => !named(pair, inside))
    .map((pair) => (named(pair, `__Host-${inside}`) ? pair.slice('__Host-'.length) : pair))
    .join('; ')

const inside = 'payload-token'
const named = (pair: string, name: string) => pair.trim().split('=', 1)[0]?.trim() === name
const secured = (cookie: string) => (/;\s*secure/i.test(cookie) ? cookie : `${cookie}; Secure`)
