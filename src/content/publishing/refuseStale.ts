import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import { SaidError } from '@/platform/SaidError'
import { wordsIn } from '@/platform/wordsIn'

/**
 * Refuses (409) a form that was opened before its draft was last written: kept, it would undo in silence what another
 * tab or a colleague wrote. A form says by `updatedAt` what it has seen; a program that does not say so is let through.
 */
export const refuseStale: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || req.payloadAPI !== 'REST' || isOurs(req) || !data.updatedAt) return
  const { id } = originalDoc as { id: string }
  const written = await lastWritten(req, { kind: collection.slug as Kind, id })
  if (written && new Date(String(data.updatedAt)) < written) throw new SaidError(wordsIn(words, req.i18n.language), 409)
}

/** Publishing, and restoring an earlier version, which is older on purpose. */
const isOurs = ({ context }: PayloadRequest): boolean => Boolean(context.publishes ?? context.isRestoringVersion)

/** When somebody last wrote a draft; publishing and taking offline write versions, too, but change no word of it. */
async function lastWritten(req: PayloadRequest, { kind, id }: { kind: Kind; id: string }): Promise<Date | undefined> {
  const { docs } = await req.payload.db.findVersions<{ updatedAt: string }>({
    collection: kind,
    where: { parent: { equals: id }, 'version._status': { equals: 'draft' }, snapshot: { not_equals: true } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { version: { updatedAt: true } },
    req,
  })
  return docs[0] && new Date(docs[0].version.updatedAt)
}

const words = {
  fr: 'Ce document a changé entre-temps, dans un autre onglet ou par un collègue. Copiez vos derniers mots, puis rechargez la page.',
  nl: 'Dit document is intussen gewijzigd, in een ander tabblad of door een collega. Kopieer je laatste woorden en laad de pagina opnieuw.',
  en: 'This document has changed in the meantime, in another tab or by a colleague. Copy your last words, then reload the page.',
}
