/** What the register looks at in a collection, a global, a field, a block or a tab of the built config. */
export type Node = {
  slug?: unknown
  name?: unknown
  type?: unknown
  label?: unknown
  labels?: unknown
  custom?: unknown
  fields?: unknown
  blocks?: unknown
  tabs?: unknown
  versions?: unknown
  trash?: unknown
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const listNodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

/** The fields, blocks and tabs that stand directly inside. */
export const insideOf = ({ fields, blocks, tabs }: Node): Node[] => [fields, blocks, tabs].flatMap(listNodes)

/** The name of a field, or the slug of a collection, global or block; rows and the like have none. */
export const nameOf = ({ name, slug }: Node): string | undefined =>
  [name, slug].find((word): word is string => typeof word === 'string')
