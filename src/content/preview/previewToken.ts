import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'

import { type Kind, kinds } from '@/content/kinds'
import { type Locale, locales } from '@/platform/locales'

const Claims = z.object({
  kind: z.enum(Object.keys(kinds) as [Kind, ...Kind[]]),
  id: z.uuid(),
  locale: z.enum(locales),
  exp: z.number(),
})

export type Preview = { kind: Kind; id: string; locale: Locale; expiresAt: Date }

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(`preview ${secret}`)

/** An address at which anybody can read this document's draft in one language for some hours. */
export async function makePreviewAddress(
  secret: string,
  { kind, id, locale, hours }: { kind: Kind; id: string; locale: Locale; hours: number },
): Promise<string> {
  const token = await new SignJWT({ kind, id, locale })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(`${hours}h`)
    .sign(keyOf(secret))
  return `/preview/${token}`
}

/** What a token opens; nothing if it was not made here, or has expired. */
export async function readPreviewToken(secret: string, token: string): Promise<Preview | undefined> {
  const verified = await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'] }).catch(() => undefined)
  const claims = Claims.safeParse(verified?.payload)
  if (!claims.success) return undefined
  const { exp, ...preview } = claims.data
  return { ...preview, expiresAt: new Date(exp * 1000) }
}
