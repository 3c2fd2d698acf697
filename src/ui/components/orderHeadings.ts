import type { Text } from './Text'

/** The same text with its first heading at level `from` and every next one at most a level deeper. */
export function orderHeadings(text: Text, from: number): Text {
  let [last, shift] = [from - 1, 0]
  const children = text.root.children.map((node) => {
    if (node.type !== 'heading') return node
    const written = Number(String(node.tag).slice(1)) || 2
    if (last < from) shift = from - Math.min(written, 2)
    last = Math.max(from, Math.min(written + shift, last + 1, 6))
    return { ...node, tag: `h${last}` }
  })
  return { ...text, root: { ...text.root, children } }
}
