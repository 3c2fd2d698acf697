import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

import { readAttribute } from './readAttribute'

/** The words of a link's `rel`, in lower case. */
export function readRel(link: Tree.Element): string[] {
  return (readAttribute(link, 'rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
}
