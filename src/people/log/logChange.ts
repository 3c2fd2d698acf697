import type { FlattenedField, PayloadRequest } from 'payload'

import { isLocale } from '@/platform/locales'

import type { Act } from './acts'
import { changedFields, changedRights } from './changes'
import { logDraft } from './logDraft'
import type { Entry } from './rowsOf'
import { writeLog } from './writeLog'

type Values = Record<string, unknown>
type Kept = { slug: string; flattenedFields: FlattenedField[] }

export type Change = {
  kept: Kept
  operation: 'create' | 'update'
  data: Values
  doc: Values
  before: Values | undefined
}

/** Logs what a form or program changed in a document or global: which fields and rights, never what stands in them. */
export async function logChange(req: PayloadRequest, change: Change): Promise<void> {
  const { kept, data, doc, before = {} } = change
  const act = actOf(req, change)
  const fields = isReverted(req) ? [] : changedFields(data, before)
  const rights = kept.slug === 'staff' ? changedRights(data, before) : { given: [], taken: [] }
  const entry: Entry = {
    act: act === 'update' && rights.given.length + rights.taken.length > 0 ? 'rights' : act,
    subject: kept.slug,
    document: typeof doc.id === 'string' ? doc.id : undefined,
    languages: fields.some((name) => isLocalized(kept, name)) && isLocale(req.locale) ? [req.locale] : undefined,
    fields,
    ...rights,
  }
  await (act === 'draft' ? logDraft(req, entry) : writeLog(req, entry))
}

function actOf(req: PayloadRequest, { operation, doc, before }: Change): Act {
  if (operation === 'create') return 'create'
  if (isReverted(req)) return 'revert'
  if (Boolean(doc.deletedAt) !== Boolean(before?.deletedAt)) return doc.deletedAt ? 'trash' : 'restore'
  return doc._status === 'draft' ? 'draft' : 'update'
}

const isReverted = ({ context }: PayloadRequest): boolean => context.isRestoringVersion === true

const isLocalized = ({ flattenedFields }: Kept, name: string): boolean =>
  flattenedFields.some((field) => field.name === name && 'localized' in field && field.localized === true)
