import type { ComponentProps } from 'react'

import { locales } from '@/platform/locales'

import type { FormField } from '../desk/Field'
import type { Page } from '../page'
import styles from './OwnBookingView.module.css'
import { OwnForm } from './OwnForm'

type Own = { language: string; email?: string; telephone?: string }
type Props = { page: Page; own: Own; at: string; back: string; save: ComponentProps<typeof OwnForm>['action'] }

/** How somebody is reached: one of the two is enough, and a new one counts once it answered. */
export function ContactView({ page, own, at, back, save }: Props) {
  const { t } = page
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t('ownBooking.contact.title')}</h1>
      <p>{t('ownBooking.contact.text')}</p>
      <OwnForm
        action={save}
        at={at}
        kind="first"
        words={{ problem: t('booking.problem'), button: t('ownBooking.contact.save'), done: '' }}
        fields={fieldsOf(page, own)}
      />
      <p>
        <a href={back}>{t('ownBooking.back')}</a>
      </p>
    </div>
  )
}

const fieldsOf = ({ t }: Page, { language, email, telephone }: Own): FormField[] => [
  { name: 'email', label: t('booking.email'), type: 'email', autoComplete: 'email', value: email },
  { name: 'telephone', label: t('booking.telephone'), type: 'tel', autoComplete: 'tel', value: telephone },
  {
    name: 'language',
    label: t('booking.language'),
    type: 'select',
    options: locales.map((value) => ({ value, label: t(`sessions.languages.${value}`) })),
    value: language,
  },
]
