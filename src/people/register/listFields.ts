import type { Entry } from './Declaration'
import { entryOf } from './entryOf'
import type { Texts } from './inThree'
import { joined, labelOf } from './labelOf'
import { insideOf, nameOf, type Node } from './nodes'

/** A field, or a group of fields that all say the same, and what it says; nothing where nobody has said anything. */
export type Said = { path: string; label: Texts; entry: Entry | undefined }

type Around = { path: string; entry: Entry | undefined }

/** Every field in `node`, however deep, with its own entry or the one of what stands around it. */
export const listFields = (node: Node, around: Around): Said[] =>
  insideOf(node).flatMap((inner) => listField(inner, around))

function listField(node: Node, around: Around): Said[] {
  const name = nameOf(node)
  const entry = entryOf(node) ?? around.entry
  const path = name === undefined ? around.path : `${around.path}.${name}`
  const inside = insideOf(node)
  if (inside.length === 0) return isLeaf(node) ? [{ path, label: labelOf(node), entry }] : []
  // Rows, tabs without a name and the like only arrange what is in them.
  if (name === undefined) return listFields(node, { ...around, entry })
  return folded({ path, label: labelOf(node), entry }, listFields(node, { path, entry }))
}

/** Who stands above fields that all say the same speaks for them. */
function folded(outer: Said, inner: Said[]): Said[] {
  const [first] = inner
  if (!first || inner.every(({ entry }) => entry && entry === first.entry))
    return [{ ...outer, entry: first?.entry ?? outer.entry }]
  return inner.map((said) => ({ ...said, label: joined(outer.label, said.label) }))
}

// Payload's dates, states and row numbers say nothing of their own: they are as personal as the row, and go with it.
const technical = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'blockName', 'blockType', '_order']

const isLeaf = ({ type, name }: Node) => type !== 'ui' && typeof name === 'string' && !technical.includes(name)
