import type { CollectionBeforeValidateHook } from 'payload'

import type { fileLimits } from './limits'
import { namesOf, trailOf } from './Trail'

/** Notes which files Payload is about to write: it does so before the document is stored. */
export const noteWritten: CollectionBeforeValidateHook<Parameters<typeof namesOf>[0] & { id: string }> = ({
  collection,
  data,
  req,
}) => {
  if (req.file && data?.filename)
    trailOf(req).written.push({ shelf: collection.slug as keyof typeof fileLimits, names: namesOf(data) })
  return data
}
