import type { CollectionConfig } from 'payload'

import { personal } from '@/people/register/personal'
import { sessionsPeople } from '@/programme/sessions/access'

import { accessNeed } from '../personal/programme'
import { named, words } from '../words'
import { booking, byMovesOnly, closed } from './bookingParts'

/** Health data, so apart: for the session's facilitators and the branch's coordinators, until the night after. */
export const AccessNeeds: CollectionConfig = {
  slug: 'access-needs',
  custom: personal(accessNeed),
  labels: named(
    words('Access need', 'Besoin d’accès', 'Toegankelijkheidsnood'),
    words('Access needs', 'Besoins d’accès', 'Toegankelijkheidsnoden'),
  ),
  ...closed,
  access: { read: sessionsPeople('booking.infoSession'), ...byMovesOnly },
  fields: [
    { ...booking, unique: true, index: undefined },
    { name: 'text', type: 'textarea', required: true, maxLength: 1000, label: words('Need', 'Besoin', 'Nood') },
  ],
}
