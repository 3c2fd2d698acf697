import type { Text } from './Text'

/** A text in parts, each beginning with one of its main headings; none where there is no text. */
export function splitAtHeadings(text: Text | null | undefined): Text[] {
  if (!text) return []
  const parts: Text['root']['children'][] = [[]]
  for (const node of text.root.children) {
    if (node.type === 'heading' && node.tag === 'h2' && parts[parts.length - 1]?.length) parts.push([])
    parts[parts.length - 1]?.push(node)
  }
  return parts.map((children) => ({ ...text, root: { ...text.root, children } }))
}
