import { createLocalReq, type PayloadRequest } from 'payload'

import { isKind } from '@/content/kinds'
import type { Schedule } from '@/payload-types'
import { isLocale } from '@/platform/locales'
import type { Task } from '@/platform/queue'
import { inTransaction, lockRow } from '@/platform/transaction'

import { publishLanguages } from './publishLanguages'
import { unpublishLanguage } from './unpublishLanguage'

/** Carries out a planned publishing or unpublishing, unless it was called off or already done. */
export const runPlan: Task<{ planId: string }> = {
  name: 'run-plan',
  run: async (payload, { planId }) => {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      await lockRow(req, 'schedules', planId)
      const plan = await payload.findByID({ collection: 'schedules', id: planId, depth: 0, disableErrors: true, req })
      if (plan?.state !== 'waiting') return
      req.context = { ...req.context, onBehalfOf: plan.plannedBy }
      await payload.update({ collection: 'schedules', id: planId, data: await carryOut(req, plan), depth: 0, req })
    })
  },
}

async function carryOut(req: PayloadRequest, plan: Schedule): Promise<Pick<Schedule, 'state' | 'why'>> {
  const { kind, document: id, language, version } = plan
  if (!isKind(kind) || !isLocale(language)) return { state: 'refused', why: 'unknown' }
  const result =
    plan.action === 'publish'
      ? await publishLanguages(req, {
          kind,
          id,
          languages: [language],
          version: version ?? undefined,
          byTheHouse: true,
        })
      : await unpublishLanguage(req, { kind, id, language, byTheHouse: true })
  if (result.ok) return { state: 'done' }
  return { state: 'refused', why: 'lacks' in result ? (result.lacks[language] ?? []).join(', ') : result.reason }
}
