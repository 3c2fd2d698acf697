import { createHash } from 'node:crypto'
import path from 'node:path'

import slugify from '@sindresorhus/slugify'
import type { CollectionBeforeOperationHook } from 'payload'

/** Names an upload after its content, so that an address always means the same bytes and may be kept for ever. */
export const nameByContent: CollectionBeforeOperationHook = ({ req, operation }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  const { name, ext } = path.parse(file.name)
  const print = createHash('sha256').update(file.data).digest('hex').slice(0, 10)
  if (!name.endsWith(print)) file.name = `${slugify(name).slice(0, 60) || 'file'}-${print}${ext.toLowerCase()}`
}
