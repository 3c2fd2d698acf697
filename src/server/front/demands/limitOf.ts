import { fileLimits, wrapping } from '@/content/files/limits'

import { doorOf } from '../headers/doorOf'

/** What brings no file; strangers reach some of it. */
const fileless = new Set(['staff', 'info-sessions'])

/** How many bytes a request to this address may bring. */
export function limitOf(url = '/'): number {
  const door = doorOf(url)
  if (door !== 'api' && door !== 'held') return door === 'admin' ? 10_000_000 : 2_000_000
  const collection = url.split(/[/?]/)[2] ?? ''
  if (fileless.has(collection)) return 200_000
  return Object.hasOwn(fileLimits, collection)
    ? fileLimits[collection as keyof typeof fileLimits] + wrapping
    : 10_000_000
}
