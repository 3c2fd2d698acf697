import type { CollectionConfig } from 'payload'

import { personal } from '@/people/register/personal'

import { closed } from '../people/signIn'
import { mover } from '../personal/members'
import { courseWish } from '../personal/training'
import { named, words } from '../words'

/** Who was invited to which run of a course, so that nobody is invited twice. Written by src/programme/invitations only. */
export const CourseInvitations: CollectionConfig = {
  slug: 'course-invitations',
  custom: personal(courseWish),
  labels: named(
    words('Invitation to a course', 'Invitation à une formation', 'Uitnodiging voor een opleiding'),
    words('Invitations to courses', 'Invitations aux formations', 'Uitnodigingen voor opleidingen'),
  ),
  ...closed,
  indexes: [{ fields: ['run', 'member'], unique: true }],
  fields: [
    {
      name: 'run',
      type: 'relationship',
      relationTo: 'course-runs',
      required: true,
      index: true,
      label: words('Run', 'Session de formation', 'Reeks'),
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: 'members',
      required: true,
      index: true,
      label: words('Member', 'Membre', 'Lid'),
    },
    {
      name: 'actor',
      custom: personal(mover),
      type: 'relationship',
      relationTo: 'staff',
      label: words('Invited by', 'Invitée par', 'Uitgenodigd door'),
    },
  ],
}
