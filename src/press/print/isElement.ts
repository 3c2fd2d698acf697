import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node
}
