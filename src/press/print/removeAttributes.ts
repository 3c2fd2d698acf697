import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** Removes the attributes that only the runtime of React or Next reads, and a nonce that was good for one answer. */
export function removeAttributes(element: Tree.Element): void {
  if (element.attrs.some(({ name }) => isRuntimeOnly(element, name)))
    element.attrs = element.attrs.filter(({ name }) => !isRuntimeOnly(element, name))
}

const everywhere = new Set(['data-precedence', 'data-nimg', 'nonce'])

const isRuntimeOnly = (element: Tree.Element, name: string) =>
  everywhere.has(name) || (name === 'data-href' && element.tagName === 'style')
