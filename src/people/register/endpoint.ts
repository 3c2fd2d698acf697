import type { Endpoint } from 'payload'
import { z } from 'zod'

import { locales } from '@/platform/locales'
import { SaidError } from '@/platform/SaidError'

import { asCsv } from './asCsv'
import { asMarkdown } from './asMarkdown'
import { findSheet } from './findSheet'
import { mayReadRegister } from './mayReadRegister'

const Wish = z.object({ format: z.enum(['csv', 'md']), language: z.enum(locales) })

/** GET /api/personal-data-register?format=csv|md&language=fr|nl|en: the register as a file; 403 to everybody else. */
export const registerEndpoint: Endpoint = {
  path: '/personal-data-register',
  method: 'get',
  handler: async (req) => {
    if (!mayReadRegister(req.user)) throw new SaidError('Forbidden', 403)
    const wish = Wish.safeParse(req.query)
    if (!wish.success) return Response.json({ ok: false, reason: 'invalid' }, { status: 422 })
    const { format, language } = wish.data
    const sheet = await findSheet(req, language)
    const type = format === 'csv' ? 'text/csv' : 'text/markdown'
    return new Response(format === 'csv' ? asCsv(sheet) : asMarkdown(sheet), {
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'content-language': language,
        'content-disposition': `attachment; filename="register-${language}.${format}"`,
        'cache-control': 'no-store',
      },
    })
  },
}
