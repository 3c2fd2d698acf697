import type { PayloadRequest } from 'payload'

import type { Register } from './Register'

/** What every part of the loading works with: the request, what is there already, and the day of loading. */
export type Load = { req: PayloadRequest; register: Register; now: Date }
