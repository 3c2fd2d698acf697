import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

import { isElement } from './isElement'
import { listElements } from './listElements'
import { readAttribute } from './readAttribute'
import { readRel } from './readRel'
import { removeNodes } from './removeNodes'

/** Removes the preload of a style sheet that the page links anyway. */
export function removeDoublePreloads(page: Tree.Document): void {
  const links = listElements(page).filter(isLink)
  const linked = new Set(links.filter((link) => readRel(link).includes('stylesheet')).map(href))
  removeNodes(page, (node) => isElement(node) && isLink(node) && preloadsStyle(node) && linked.has(href(node)))
}

const isLink = (element: Tree.Element) => element.tagName === 'link'

const href = (link: Tree.Element) => readAttribute(link, 'href')

const preloadsStyle = (link: Tree.Element) =>
  readRel(link).includes('preload') && readAttribute(link, 'as')?.toLowerCase() === 'style'
