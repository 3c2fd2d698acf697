import type { PayloadRequest } from 'payload'

/** A file as it came: in memory, or written to a place of its own while it came. */
export type Upload = NonNullable<PayloadRequest['file']>
