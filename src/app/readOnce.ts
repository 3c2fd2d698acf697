import 'server-only'

import { headers } from 'next/headers'

import { frameHeader, generationHeader } from '@/press/ask/askHeaders'

import { Reads, type Wanted } from './Reads'

/**
 * Reads what many pages draw on once for as long as the press hears of no change; anew for every page where no press
 * asks, or it hears nothing. Only for what neither the reader nor the hour changes; nobody may change what is given.
 * What `lasts` stays known while only stories, news and press releases are published.
 */
export async function readOnce<T>(
  what: string,
  read: () => Promise<T>,
  { lasts }: Pick<Wanted<T>, 'lasts'> = {},
): Promise<T> {
  const said = await headers()
  const [generation, frame] = [said.get(generationHeader), said.get(frameHeader)]
  return generation && frame ? reads.get({ generation, frame }, { what, read, lasts }) : read()
}

/** For what draws on nothing that stands in a list. */
export const always = { lasts: () => true }

const reads = new Reads()
