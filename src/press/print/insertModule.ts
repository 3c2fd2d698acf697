import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree, html } from 'parse5'

import { listElements } from './listElements'

/** Puts the one module that the page declares at the end of its head. */
export function insertModule(page: Tree.Document, src: string): void {
  const attributes = [
    { name: 'type', value: 'module' },
    { name: 'src', value: src },
  ]
  const head = listElements(page).find((element) => element.tagName === 'head')
  if (head) tree.appendChild(head, tree.createElement('script', html.NS.HTML, attributes))
}
