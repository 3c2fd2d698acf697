import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

import { contentOf } from './contentOf'
import { isElement } from './isElement'

/** Removes below a parent every node that goes; children are asked before their parent, so it may ask whether it is empty. */
export function removeNodes(parent: Tree.ParentNode, goes: (node: Tree.ChildNode) => boolean): void {
  for (const child of parent.childNodes) {
    if (isElement(child)) removeNodes(contentOf(child), goes)
  }
  parent.childNodes = parent.childNodes.filter((child) => !goes(child))
}
