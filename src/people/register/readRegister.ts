import { besides } from './besides'
import { type Declaration, type Entry, isPersonal } from './Declaration'
import { entryOf } from './entryOf'
import type { Texts } from './inThree'
import { labelOf } from './labelOf'
import { listFields, type Said } from './listFields'
import type { Node } from './nodes'

/** Copies that outlive what they were made from. */
export type Copy = 'version' | 'trash'

/** What is kept in one place about one kind of people, for one purpose. */
export type Row = {
  place: Texts
  fields: Texts[]
  declaration: Declaration
  /** What happens to copies of it: older versions, and what lies in the trash. */
  copies: Copy[]
}

/** A place in which nothing is personal, and why. */
export type Impersonal = { place: Texts; fields: Texts[]; why: Texts }

export type Register = { rows: Row[]; impersonal: Impersonal[]; gaps: string[] }

type Config = { collections: readonly unknown[]; globals: readonly unknown[] }

/** The register of personal data as the collections, their fields and our own tables declare it; a gap declares nothing. */
export function readRegister({ collections, globals }: Config): Register {
  const said = ([...collections, ...globals] as Node[]).map((node) => {
    const fields = listFields(node, { path: String(node.slug), entry: entryOf(node) })
    return { place: labelOf(node), copies: copiesOf(node), fields }
  })
  const beside = besides.map(({ place, fields, entry }) => ({
    place,
    copies: [],
    fields: [{ path: '', label: fields, entry }],
  }))
  const all = [...said, ...beside]
  return {
    rows: all.flatMap(rowsOf),
    impersonal: all.flatMap(impersonalOf),
    gaps: said.flatMap(({ fields }) => fields.filter(({ entry }) => !entry).map(({ path }) => path)),
  }
}

type Place = { place: Texts; copies: Copy[]; fields: Said[] }

const rowsOf = ({ place, copies, fields }: Place): Row[] =>
  entriesIn(fields).flatMap((declaration) =>
    isPersonal(declaration) ? [{ place, copies, declaration, fields: labelsOf(fields, declaration) }] : [],
  )

const impersonalOf = ({ place, fields }: Place): Impersonal[] =>
  entriesIn(fields).flatMap((entry) =>
    isPersonal(entry) ? [] : [{ place, why: entry.none, fields: labelsOf(fields, entry) }],
  )

const entriesIn = (fields: Said[]): Entry[] => [...new Set(fields.flatMap(({ entry }) => entry ?? []))]

const labelsOf = (fields: Said[], entry: Entry): Texts[] =>
  fields.filter((said) => said.entry === entry).map(({ label }) => label)

const copiesOf = ({ versions, trash }: Node): Copy[] => [
  ...(versions ? (['version'] as const) : []),
  ...(trash ? (['trash'] as const) : []),
]
