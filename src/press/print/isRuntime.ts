import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

import { contentOf } from './contentOf'
import { isElement } from './isElement'
import { isExecutable } from './isExecutable'
import { isRuntimeLink } from './isRuntimeLink'
import { readAttribute } from './readAttribute'

/** Says whether a node serves only the runtime of React or Next; ask it after its children are gone. */
export function isRuntime(node: Tree.ChildNode): boolean {
  if (node.nodeName === '#comment') return true
  if (!isElement(node)) return false
  switch (node.tagName) {
    case 'script':
      return isExecutable(node)
    case 'link':
      return isRuntimeLink(node)
    case 'meta':
      return readAttribute(node, 'name') === 'next-size-adjust'
    case 'div':
    case 'template':
      return standsInBody(node) && isLeftOver(node)
    default:
      return false
  }
}

const standsInBody = (element: Tree.Element) => element.parentNode?.nodeName === 'body'

// <div hidden> held Next's metadata, <template id="_R_"> marks the end of React's shell.
function isLeftOver(element: Tree.Element): boolean {
  const [first, ...more] = element.attrs
  if (contentOf(element).childNodes.length || more.length) return false
  if (element.tagName === 'div') return first?.name === 'hidden'
  return !first || (first.name === 'id' && first.value === '_R_')
}
