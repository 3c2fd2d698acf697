/**
 * What the work gives, or `busy` where the database had no time for it: no connection, a lock that did not come free in
 * time, too many at once. PostgreSQL has then undone all of it. Anything else that breaks is thrown on.
 */
export async function orBusy<T>(work: () => Promise<T>): Promise<T | 'busy'> {
  try {
    return await work()
  } catch (error) {
    if (isBusy(error)) return 'busy'
    throw error
  }
}

/** PostgreSQL, appendix A: lock_not_available, query_canceled, deadlock_detected, serialization_failure, too_many_connections. */
const codes = new Set(['55P03', '57014', '40P01', '40001', '53300'])

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as { code?: unknown }).code
  if (typeof code === 'string' && codes.has(code)) return true
  return /^timeout exceeded when trying to connect/.test(error.message) || isBusy(error.cause) // pg-pool has no code.
}
