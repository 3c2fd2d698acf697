import type { IncomingMessage } from 'node:http'

/** Whether Next's own script asks, for a part of a page: what it gets is no page. */
export const isForRuntime = ({ headers }: IncomingMessage): boolean =>
  'rsc' in headers || 'next-action' in headers || 'next-router-prefetch' in headers
