import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Every write from the admin or the API saves a draft, whatever it asks for: readers see a change only after one of
 * the publishing moves, which name a language. Moving to the trash and back stays what it is.
 */
export const draftsOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.context.publishes || !('data' in args)) return args
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  if (isTrash(args.data)) return args
  return { ...args, draft: true, data: { ...args.data, _status: 'draft' } }
}

const isTrash = (data: unknown): boolean => typeof data === 'object' && data !== null && 'deletedAt' in data
