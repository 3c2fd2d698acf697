import { fileLimits, wrapping } from '@/content/files/limits'

import { doorOf } from '../headers/doorOf'

/** How many bytes a request to this address may bring. */
export function limitOf(url = '/'): number {
  const door = doorOf(url)
  if (door !== 'api' && door !== 'held') return door === 'admin' ? 10_000_000 : 2_000_000
  const collection = url.split(/[/?]/)[2] ?? ''
  if (collection === 'staff') return 200_000 // An account brings no file.
  return Object.hasOwn(fileLimits, collection)
    ? fileLimits[collection as keyof typeof fileLimits] + wrapping
    : 10_000_000
}
