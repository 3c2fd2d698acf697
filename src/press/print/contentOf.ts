import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** What stands inside an element; a template keeps it in a fragment of its own. */
export function contentOf(element: Tree.Element): Tree.ParentNode {
  return 'content' in element ? (element as Tree.Template).content : element
}
