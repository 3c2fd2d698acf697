import { addedLabels } from './addedLabels'
import type { Texts } from './inThree'
import { isNode, nameOf, type Node } from './nodes'

/** What a field or collection is called in the admin, in each language; else its name. */
export function labelOf(node: Node): Texts {
  const { slug, label, labels } = node
  const plain = nameOf(node) ?? ''
  const given = isNode(labels) && 'plural' in labels && slug ? labels.plural : label
  if (isTexts(given)) return given
  return addedLabels[plain] ?? { fr: plain, nl: plain, en: plain }
}

/** `A › B`: a field inside of another. */
export const joined = (outer: Texts, inner: Texts): Texts => ({
  fr: `${outer.fr} › ${inner.fr}`,
  nl: `${outer.nl} › ${inner.nl}`,
  en: `${outer.en} › ${inner.en}`,
})

const isTexts = (value: unknown): value is Texts =>
  isNode(value) && ['fr', 'nl', 'en'].every((language) => language in value)
