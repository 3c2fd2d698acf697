import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** Doubles the newline that opens a preformatted text: a browser swallows the first one (HTML, "in body" insertion mode). */
export function keepLeadingNewline(element: Tree.Element): void {
  const [first] = element.childNodes
  if (swallowing.has(element.tagName) && first && 'value' in first && first.value.startsWith('\n'))
    first.value = `\n${first.value}`
}

const swallowing = new Set(['pre', 'textarea', 'listing'])
