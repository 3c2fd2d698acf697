import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

import { isElement } from './isElement'
import { listElements } from './listElements'
import { readAttribute } from './readAttribute'
import { removeNodes } from './removeNodes'

/** Keeps one of equal robots metas; beside a bare `noindex` only another that refuses the index too, in more words. */
export function keepOneRobots(page: Tree.Document): void {
  const metas = listElements(page).filter(isRobots)
  if (metas.length < 2) return
  const different = [...new Map(metas.map((meta) => [says(meta), meta])).values()]
  const kept = new Set(different.some((meta) => says(meta) === 'noindex') ? [strictest(different)] : different)
  removeNodes(page, (node) => isElement(node) && isRobots(node) && !kept.has(node))
}

function strictest(metas: Tree.Element[]): Tree.Element | undefined {
  const refusing = metas.filter((meta) => /\b(noindex|none)\b/.test(says(meta)))
  return refusing.find((meta) => says(meta) !== 'noindex') ?? refusing[0]
}

const isRobots = (element: Tree.Element) =>
  element.tagName === 'meta' && readAttribute(element, 'name')?.toLowerCase() === 'robots'

const says = (meta: Tree.Element) => (readAttribute(meta, 'content') ?? '').toLowerCase().replaceAll(/\s/g, '')
