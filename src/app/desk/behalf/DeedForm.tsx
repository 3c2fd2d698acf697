import { peopleAddress, type DeedName } from '@/content/deskAddress'
import { locales } from '@/platform/locales'
import type { Person } from '@/programme/behalf/readPerson'
import type { ShownSession } from '@/programme/sessions/readSessions'
import type { Desk } from '@/ui/desk/Desk'
import type { FormField } from '@/ui/desk/Field'
import { StepForm } from '@/ui/desk/StepForm'
import { formatWhen } from '@/ui/format/dates'

import { submitDeed } from '../actions/deed'
import { labelOf } from './deedsFor'

type Props = { desk: Desk; deed: DeedName; person: Person; targets: ShownSession[] }

/** The form behind one deed: what it needs to know, and why it is done. */
export function DeedForm({ desk, deed, person, targets }: Props) {
  const { t, locale } = desk
  const { id, session } = person
  return (
    <StepForm
      action={submitDeed.bind(null, locale, { session, booking: id, deed })}
      at={peopleAddress(locale, session, id, deed)}
      problem={t('desk.problem')}
      button={labelOf(t, deed, person)}
      fields={[
        ...fieldsOf({ desk, deed, person, targets }),
        { name: 'why', label: t('behalf.why'), hint: t('behalf.whyHint'), type: 'textarea', autoComplete: 'off' },
      ]}
    />
  )
}

function fieldsOf({ desk, deed, person, targets }: Props): FormField[] {
  const { t } = desk
  if (deed === 'erase') return [{ name: 'sure', label: t('behalf.sure'), type: 'checkbox' }]
  if (deed === 'move')
    return [{ name: 'session', label: t('behalf.session'), type: 'select', options: targets.map(optionIn(desk)) }]
  if (deed !== 'contact') return []
  return [
    {
      name: 'language',
      label: t('behalf.facts.language'),
      type: 'select',
      options: locales.map((value) => ({ value, label: t(`sessions.languages.${value}`) })),
      value: person.language,
    },
    { name: 'email', label: t('behalf.facts.email'), type: 'email', autoComplete: 'off', value: person.email ?? '' },
    {
      name: 'telephone',
      label: t('behalf.facts.telephone'),
      type: 'tel',
      autoComplete: 'off',
      value: person.telephone ?? '',
    },
  ]
}

const optionIn =
  ({ t, locale }: Desk) =>
  (session: ShownSession) => ({
    value: session.id,
    label: [formatWhen(locale, session), t(`run.languages.${session.language}`), t(`run.modes.${session.mode}`)].join(
      ' · ',
    ),
  })
