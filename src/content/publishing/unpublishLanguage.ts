import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import { type EditorRefusal, refuseEditor } from '@/content/limits/refuseEditor'
import { writeLog } from '@/people/log/writeLog'
import type { Locale } from '@/platform/locales'
import { inTransaction, lockRow, transactionOf } from '@/platform/transaction'

import { refresh } from './refresh'
import { tableOf } from './tableOf'

export type UnpublishResult = { ok: true } | { ok: false; reason: EditorRefusal }

type Unpublish = { kind: Kind; id: string; language: Locale; byTheHouse?: boolean }

/** Hides a document from readers in one language. Nothing else of it changes: no text, no other language, no draft. */
export async function unpublishLanguage(
  req: PayloadRequest,
  { kind, id, language, byTheHouse = false }: Unpublish,
): Promise<UnpublishResult> {
  const refusal = byTheHouse ? undefined : await refuseEditor(req, { kind, id, languages: [language] })
  if (refusal) return { ok: false, reason: refusal }
  return inTransaction(req, async () => {
    const table = tableOf(req, kind)
    await lockRow(req, table, id)
    const db = await transactionOf(req)
    const [texts, versions, versionTexts] = [`${table}_locales`, `_${table}_v`, `_${table}_v_locales`].map((name) =>
      sql.identifier(name),
    )
    await db.execute(sql`update ${texts} set live = false where _parent_id = ${id} and _locale = ${language}`)
    await db.execute(sql`
      update ${versionTexts} set version_live = false
      where _locale = ${language} and _parent_id in (select id from ${versions} where parent_id = ${id} and latest)`)
    await refresh(req, { kind, id })
    await writeLog(req, { act: 'unpublish', subject: kind, document: id, languages: [language] })
    return { ok: true }
  })
}
