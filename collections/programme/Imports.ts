import type { CollectionConfig } from 'payload'

import { personal } from '@/people/register/personal'

import { closed, expiresAt } from '../people/signIn'
import { importedLine, mover } from '../personal/members'
import { named, words } from '../words'

/**
 * A list of people that a coordinator has tried, for an hour: what is to be added, sealed, until it is carried out; then how
 * many were added. Written by the moves of src/programme/imports only.
 */
export const Imports: CollectionConfig = {
  slug: 'imports',
  custom: personal(importedLine),
  labels: named(
    words('Imported list', 'Liste importée', 'Ingevoerde lijst'),
    words('Imported lists', 'Listes importées', 'Ingevoerde lijsten'),
  ),
  ...closed,
  fields: [
    {
      name: 'staff',
      custom: personal({ ...mover, kept: 'import' }),
      type: 'relationship',
      relationTo: 'staff',
      required: true,
      index: true,
      label: words('Colleague', 'Collègue', 'Collega'),
    },
    { name: 'lines', type: 'textarea', label: words('Lines (sealed)', 'Lignes (scellées)', 'Regels (verzegeld)') },
    { name: 'added', type: 'number', label: words('People added', 'Personnes ajoutées', 'Toegevoegde mensen') },
    expiresAt,
  ],
}
