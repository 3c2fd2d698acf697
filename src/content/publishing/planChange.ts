import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import { type EditorRefusal, refuseEditor } from '@/content/limits/refuseEditor'
import { writeLog } from '@/people/log/writeLog'
import type { Locale } from '@/platform/locales'
import { queueTask } from '@/platform/queue'
import { inTransaction, lockRow, transactionOf } from '@/platform/transaction'

import { cancelPlans } from './cancelPlans'
import { runPlan } from './runPlan'
import { tableOf } from './tableOf'

export type PlanResult = { ok: true; planId: string } | { ok: false; reason: EditorRefusal | 'past' | 'unknown' }

type Plan = { kind: Kind; id: string; language: Locale; action: 'publish' | 'unpublish'; at: Date; now?: Date }

/**
 * Plans that one language is published or unpublished at a set moment. A publication shows the draft as it is now,
 * whatever is written afterwards. It takes the place of an earlier plan for the same language and action.
 */
export async function planChange(
  req: PayloadRequest,
  { kind, id, language, action, at, now = new Date() }: Plan,
): Promise<PlanResult> {
  const refusal = await refuseEditor(req, { kind, id, languages: [language] })
  if (refusal) return { ok: false, reason: refusal }
  if (!(at > now)) return { ok: false, reason: 'past' }
  return inTransaction(req, async () => {
    await lockRow(req, tableOf(req, kind), id)
    const version = await keepVersion(req, { kind, id })
    if (!version) return { ok: false, reason: 'unknown' }

    await cancelPlans(req, { kind, id, language, action })
    const data = {
      kind,
      document: id,
      version,
      language,
      action,
      at: at.toISOString(),
      state: 'waiting' as const,
      plannedBy: req.user?.id,
    }
    const plan = await req.payload.create({ collection: 'schedules', data, depth: 0, req })
    await queueTask(req, { task: runPlan, input: { planId: plan.id }, runAt: at })
    await writeLog(req, { act: 'plan', subject: kind, document: id, languages: [language] })
    return { ok: true, planId: plan.id }
  })
}

/** The newest version, taken out of autosave, so that further typing makes a new one instead of changing it. */
async function keepVersion(req: PayloadRequest, { kind, id }: { kind: Kind; id: string }): Promise<string | undefined> {
  const db = await transactionOf(req)
  const versions = sql.identifier(`_${tableOf(req, kind)}_v`)
  const { rows } = await db.execute(sql`
    update ${versions} set autosave = false where parent_id = ${id} and latest returning id`)
  return typeof rows[0]?.id === 'string' ? rows[0].id : undefined
}
