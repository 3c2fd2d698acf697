import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

import { contentOf } from './contentOf'
import { isElement } from './isElement'

/** Every element below a node in document order, the content of templates included. */
export function listElements(parent: Tree.ParentNode): Tree.Element[] {
  const found: Tree.Element[] = []
  collect(parent, found)
  return found
}

function collect(parent: Tree.ParentNode, found: Tree.Element[]): void {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue
    found.push(child)
    collect(contentOf(child), found)
  }
}
