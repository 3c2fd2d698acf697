import type { Endpoint } from 'payload'

/** Whom one of our endpoints answers; everybody else it refuses itself, before it looks at anything. */
export type Callers = 'everyone' | 'colleagues' | 'editors' | 'officers and administrators'

/** Says whom an endpoint is open to, where a test can read it. */
export const openTo = (access: Callers, endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  custom: { ...endpoint.custom, access },
})
