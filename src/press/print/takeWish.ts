import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

import { isElement } from './isElement'
import { listElements } from './listElements'
import { readAttribute } from './readAttribute'
import { readWish } from './readWish'
import { removeNodes } from './removeNodes'
import type { Wish } from './Wish'

/** Removes the page's `<meta name="press">` and gives what it says; undefined where there is none, throws where two are. */
export function takeWish(page: Tree.Document): Wish | undefined {
  const metas = listElements(page).filter(isWish)
  if (metas.length > 1) throw new Error(`The page's wish to the press is malformed: it stands ${metas.length} times`)
  const [meta] = metas
  if (!meta) return undefined
  removeNodes(page, (node) => isElement(node) && isWish(node))
  return readWish(readAttribute(meta, 'content') ?? '')
}

const isWish = (element: Tree.Element) => element.tagName === 'meta' && readAttribute(element, 'name') === 'press'
