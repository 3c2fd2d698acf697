import type { Field, GroupField } from 'payload'

import { kinds } from '@/content/kinds'

import { words } from '../../words'
import { linkedSections } from './options'

const documents = Object.keys(kinds) as (keyof typeof kinds)[]

/** Whether a link may lead there; the answer no is an example of what may. */
export const isAddress = (value: string | null | undefined) =>
  !value || /^(https?:\/\/[^\s/]|\/(?!\/)|mailto:|tel:)/.test(value) || 'https://… , /… , mailto:… , tel:…'

/** Where a link leads: to a document of the site, which keeps its address when that changes, or to any address. */
export const linkFields: Field[] = [
  {
    name: 'label',
    type: 'text',
    localized: true,
    label: words('Words on the link', 'Texte du lien', 'Tekst van de link'),
  },
  {
    name: 'document',
    type: 'relationship',
    relationTo: documents,
    label: words('Document of this site', 'Document de ce site', 'Document van deze site'),
  },
  {
    name: 'section',
    type: 'select',
    options: linkedSections,
    label: words('Or a section', 'Ou une rubrique', 'Of een rubriek'),
  },
  {
    name: 'url',
    type: 'text',
    label: words('Or an address', 'Ou une adresse', 'Of een adres'),
    validate: isAddress,
  },
]

export const link = (name: string, label: ReturnType<typeof words>): GroupField => ({
  name,
  type: 'group',
  label,
  fields: linkFields,
})

export const related: Field = {
  name: 'related',
  type: 'relationship',
  relationTo: documents,
  hasMany: true,
  label: words('See also', 'À voir aussi', 'Zie ook'),
}
