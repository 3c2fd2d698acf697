import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export function readAttribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}
