import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { isUuid } from '@/content/isUuid'
import type { Kind } from '@/content/kinds'
import { refuseEditor } from '@/content/limits/refuseEditor'
import { makePreviewAddress } from '@/content/preview/previewToken'
import { hasRole, isStaffUser } from '@/people/access'
import { openTo } from '@/people/openTo'
import { type Locale, locales } from '@/platform/locales'
import { SaidError } from '@/platform/SaidError'
import { inTransaction } from '@/platform/transaction'

import { cancelPlans } from './cancelPlans'
import { languagesOf } from './languagesOf'
import { planChange } from './planChange'
import { publishLanguages } from './publishLanguages'
import { unpublishLanguage } from './unpublishLanguage'

const Language = z.enum(locales)
const Publish = z.object({ languages: z.array(Language).min(1) })
const Unpublish = z.object({ language: Language })
const Plan = z.object({
  language: Language,
  action: z.enum(['publish', 'unpublish']),
  at: z.iso.datetime({ offset: true }),
})
const Share = z.object({ language: Language, days: z.number().int().min(1).max(30) })

/**
 * What the admin's publishing panel calls, below /api/{kind}/{id}: GET languages; POST publish, unpublish, plan,
 * unplan, share. Each answers its move's value; a refusal is 409, a body that cannot be read 422; a stranger, and an
 * editor beyond their limits, 403.
 */
export const publishEndpoints = (kind: Kind): Endpoint[] => [
  openTo('colleagues', {
    path: '/:id/languages',
    method: 'get',
    handler: async (req) => {
      if (!isStaffUser(req.user)) throw new SaidError('Forbidden', 403)
      return Response.json(await languagesOf(req, { kind, id: idOf(req) }))
    },
  }),
  post(kind, '/:id/publish', Publish, (req, { languages }) =>
    publishLanguages(req, { kind, id: idOf(req), languages }),
  ),
  post(kind, '/:id/unpublish', Unpublish, (req, { language }) =>
    unpublishLanguage(req, { kind, id: idOf(req), language }),
  ),
  post(kind, '/:id/plan', Plan, (req, { language, action, at }) =>
    planChange(req, { kind, id: idOf(req), language, action, at: new Date(at) }),
  ),
  post(kind, '/:id/unplan', Unpublish, async (req, { language }) => {
    const calledOff = await inTransaction(req, () => cancelPlans(req, { kind, id: idOf(req), language }))
    return calledOff > 0 ? { ok: true } : { ok: false, reason: 'nothing' }
  }),
  post(kind, '/:id/share', Share, async (req, { language, days }) => ({
    ok: true,
    address: await makePreviewAddress(req.payload.secret, { kind, id: idOf(req), locale: language, hours: days * 24 }),
  })),
]

type Answer = { ok: boolean; reason?: string }

type Asked = { language: Locale } | { languages: Locale[] }

const post = <T extends Asked>(
  kind: Kind,
  path: string,
  shape: z.ZodType<T>,
  act: (req: PayloadRequest, input: T) => Promise<Answer>,
): Endpoint =>
  openTo('editors', {
    path,
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req.user, 'editor')) throw new SaidError('Forbidden', 403)
      const input = shape.safeParse(await req.json?.().catch(() => undefined))
      if (!input.success) return Response.json({ ok: false, reason: 'invalid' }, { status: 422 })
      const languages = 'languages' in input.data ? input.data.languages : [input.data.language]
      const reason = await refuseEditor(req, { kind, id: idOf(req), languages })
      if (reason) return Response.json({ ok: false, reason }, { status: 403 })
      const answer = await act(req, input.data)
      return Response.json(answer, { status: answer.ok ? 200 : 409 })
    },
  })

function idOf({ routeParams }: PayloadRequest): string {
  const id = String(routeParams?.id)
  if (!isUuid(id)) throw new SaidError('Not Found', 404)
  return id
}
