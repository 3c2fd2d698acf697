import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'

import { isElement } from './isElement'
import { listElements } from './listElements'
import { readAttribute } from './readAttribute'
import { readRel } from './readRel'

/** Moves to the head what React left at the top of the body and HTML allows only in a head. */
export function liftMetadata(page: Tree.Document): void {
  const elements = listElements(page)
  const head = elements.find((element) => element.tagName === 'head')
  const body = elements.find((element) => element.tagName === 'body')
  if (!head || !body) return
  for (const node of body.childNodes.filter((child) => isElement(child) && isHeadOnly(child))) {
    tree.detachNode(node)
    tree.appendChild(head, node)
  }
}

function isHeadOnly(element: Tree.Element): boolean {
  if (element.tagName === 'title') return true
  if (element.tagName !== 'meta' && element.tagName !== 'link') return false
  if (readAttribute(element, 'itemprop') !== undefined) return false
  return element.tagName === 'meta' || !readRel(element).some((word) => bodyWords.has(word))
}

// HTML, "body-ok": the link types that may stand in a body.
const bodyWords = new Set(['dns-prefetch', 'pingback', 'preconnect', 'prefetch', 'preload', 'stylesheet'])
