import type { CollectionConfig } from 'payload'

import { personal } from '@/people/register/personal'

import { memberContact } from '../personal/members'
import { named, words } from '../words'
import { closed, moment } from './signIn'

/** How a member was reached before it was put right, as bookings compare it: by it theirs are still found. */
export const MemberContacts: CollectionConfig = {
  slug: 'member-contacts',
  labels: named(
    words('Former contact', 'Ancien contact', 'Vroeger contact'),
    words('Former contacts', 'Anciens contacts', 'Vroegere contacten'),
  ),
  custom: personal(memberContact),
  ...closed,
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: 'members',
      required: true,
      index: true,
      label: words('Member', 'Membre', 'Lid'),
    },
    { name: 'contact', type: 'text', required: true, label: words('Contact', 'Contact', 'Contact') },
    moment('until', words('Until', 'Jusqu’au', 'Tot')),
  ],
}
