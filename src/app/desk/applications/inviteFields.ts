import type { Run } from '@/programme/training/readRuns'
import { mostShared } from '@/programme/invitations/inviteToInterview'
import type { Desk } from '@/ui/desk/Desk'
import type { FormField } from '@/ui/desk/Field'
import { formatWhen } from '@/ui/format/dates'

import { meetingFields } from './meetingFields'

/** What is asked to propose moments that several people share. */
export const sharedFields = (desk: Desk, place: string): FormField[] =>
  meetingFields(desk, { count: mostShared, place })

/** Which of these runs people are invited to. */
export const courseFields = ({ t, locale }: Desk, runs: Run[]): FormField[] => [
  {
    name: 'run',
    type: 'select',
    label: t('invite.which'),
    options: runs.map(({ id, title, startsAt, zone, branchName }) => ({
      value: id,
      label: [title, startsAt && formatWhen(locale, { startsAt, zone }), branchName].filter(Boolean).join(', '),
    })),
  },
]
