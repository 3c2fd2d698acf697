import 'server-only'

import { LRUCache } from 'lru-cache'
import { headers } from 'next/headers'

import { generationHeader } from '@/press/ask/askHeaders'

/**
 * Reads what many pages draw on once for as long as the press hears of no change; anew for every page where no press
 * asks, or it hears nothing. Only for what neither the reader nor the hour changes; nobody may change what is given.
 */
export async function readOnce<T>(what: string, read: () => Promise<T>): Promise<T> {
  const generation = (await headers()).get(generationHeader)
  if (!generation) return read()
  const key = `${generation} ${what}`
  const known = kept.get(key) as Promise<T> | undefined
  if (known) return known
  const reading = read()
  kept.set(key, reading)
  reading.catch(() => kept.delete(key))
  return reading
}

const kept = new LRUCache<string, Promise<unknown>>({ max: 500 })
