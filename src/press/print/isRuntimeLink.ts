import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

import { readAttribute } from './readAttribute'
import { readRel } from './readRel'

/** Says whether a link only fetches scripts or waits for the runtime. */
export function isRuntimeLink(link: Tree.Element): boolean {
  const rel = readRel(link)
  if (rel.includes('modulepreload') || rel.includes('expect')) return true
  const fetchesAhead = rel.includes('preload') || rel.includes('prefetch')
  return fetchesAhead && readAttribute(link, 'as')?.toLowerCase() === 'script'
}
