import type { CollectionConfig, Field } from 'payload'

import { personal } from '@/people/register/personal'

import { standIn } from '../personal/colleagues'
import { named, words } from '../words'
import { closed, moment } from './signIn'

const colleague = (name: string, label: ReturnType<typeof words>): Field => ({
  name,
  type: 'relationship',
  relationTo: 'staff',
  required: true,
  index: true,
  label,
})

/** Who stands in for a coordinator who is away, and from when to when. */
export const StandIns: CollectionConfig = {
  slug: 'stand-ins',
  custom: personal(standIn),
  labels: named(words('Stand-in', 'Remplacement', 'Vervanging'), words('Stand-ins', 'Remplacements', 'Vervangingen')),
  ...closed,
  fields: [
    {
      name: 'coordinator',
      type: 'relationship',
      relationTo: 'staff',
      required: true,
      unique: true,
      label: words('Who is away', 'Qui est absent·e', 'Wie weg is'),
    },
    colleague('deputy', words('Who stands in', 'Qui remplace', 'Wie vervangt')),
    moment('startsAt', words('From', 'Du', 'Van')),
    moment('expiresAt', words('Until', 'Au', 'Tot')),
  ],
}
