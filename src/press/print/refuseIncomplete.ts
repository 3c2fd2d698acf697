import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

import { readAttribute } from './readAttribute'

/** Throws where React left a hole that only JavaScript fills: content that came late, or a part that failed on the server. */
export function refuseIncomplete(elements: Tree.Element[]): void {
  for (const element of elements) {
    const hole = findHole(element)
    if (hole) throw new Error(`This page cannot be printed, it is incomplete without JavaScript: ${hole}`)
  }
}

// React numbers boundaries (B), placeholders (P) and late segments (S) in hexadecimal.
function findHole(element: Tree.Element): string | undefined {
  const id = readAttribute(element, 'id')
  if (element.tagName === 'html' && id === '__next_error__') return 'Next sent its error shell'
  if (id && /^S:[0-9a-f]+$/.test(id)) return `late content ${id}`
  if (element.tagName !== 'template') return undefined
  if (id && /^[BP]:[0-9a-f]+$/.test(id)) return `a place for late content ${id}`
  const digest = readAttribute(element, 'data-dgst')
  return digest === undefined ? undefined : `a part failed on the server with ${digest}`
}
