import type { GlobalConfig, PayloadRequest, SanitizedGlobalConfig } from 'payload'

import { hasRole } from '@/people/access'

import { decideEdit, type Facts } from './decideEdit'
import { textsOf } from './factsOf'
import { limitsOf } from './limitsOf'
import { refuseWriting } from './refuseWriting'

/** Refuses in words what an editor with a limit to languages writes in another one into what the site has once. */
export const withEditorLanguages = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    // Payload asks beforeChange on writing, but not on restoring a version (3.90.1).
    beforeOperation: [
      ...(global.hooks?.beforeOperation ?? []),
      async ({ args, global: config, operation, req }) => {
        if (operation !== 'read' && isAsked(req)) req.context[kept(config.slug)] = await factsOf(req, config)
        return args as object
      },
    ],
    afterChange: [
      async ({ global: config, req }) => {
        if (!isAsked(req)) return
        const before = req.context[kept(config.slug)] as Facts
        const refusal = decideEdit(limitsOf(req.user), { before, after: await factsOf(req, config) })
        if (refusal) refuseWriting(req, refusal)
      },
      ...(global.hooks?.afterChange ?? []),
    ],
  },
})

const isAsked = ({ user }: PayloadRequest): boolean => hasRole(user, 'editor') && Boolean(limitsOf(user).languages)

const kept = (slug: string): string => `before ${slug}`

async function factsOf(req: PayloadRequest, config: SanitizedGlobalConfig): Promise<Facts> {
  const stored = await req.payload.db.findGlobal<Record<string, unknown>>({ slug: config.slug, req })
  return { inTrash: false, texts: textsOf(config, stored ?? {}) }
}
