import { type Locale, locales } from '@/platform/locales'
import type { FormField } from '@/ui/desk/Field'
import type { Addressed, Page } from '@/ui/page'

const channels = ['friend', 'service', 'school', 'internet', 'media', 'employer', 'other'] as const

/** What the form asks, and nothing more: nothing on origin, age or status. */
export const bookingFields = ({ t, locale }: Page, token: string) =>
  ({
    before: [
      { name: 'firstName', label: t('booking.firstName'), autoComplete: 'given-name' },
      { name: 'lastName', label: t('booking.lastName'), autoComplete: 'family-name' },
    ],
    contact: [
      { name: 'email', label: t('booking.email'), type: 'email', autoComplete: 'email' },
      { name: 'telephone', label: t('booking.telephone'), type: 'tel', autoComplete: 'tel' },
    ],
    after: [
      { name: 'language', label: t('booking.language'), type: 'select', options: languagesIn(t), value: locale },
      { name: 'accessNeeds', label: t('booking.needs'), hint: t('booking.needsHint'), type: 'textarea' },
      {
        name: 'heardOf',
        label: t('booking.heardOf'),
        type: 'select',
        options: [
          { value: '', label: t('booking.heardOfNone') },
          ...channels.map((value) => ({ value, label: t(`booking.channels.${value}`) })),
        ],
      },
    ],
    waiting: [{ name: 'bookIfFreed', label: t('booking.freed'), hint: t('booking.freedHint'), type: 'checkbox' }],
    hidden: [
      { name: 'website', label: t('booking.leaveEmpty'), autoComplete: 'off' },
      { name: 'token', label: '', type: 'hidden', value: token },
    ],
  }) satisfies Record<string, FormField[]>

/** What a person agrees to, and where it says more about it. */
export function consentOf({ t, href }: Page, privacy: Addressed | undefined) {
  const leadsTo = privacy && href('pages', privacy)
  const field = {
    name: 'consent',
    label: t('booking.consent'),
    hint: t('booking.consentHint'),
    type: 'checkbox' as const,
  }
  return { field, privacy: leadsTo ? { href: leadsTo, label: t('booking.privacy') } : undefined }
}

export const callFields = ({ t, locale }: Page): FormField[] => [
  { name: 'callName', label: t('callBack.name'), autoComplete: 'name' },
  { name: 'callTelephone', label: t('callBack.telephone'), type: 'tel', autoComplete: 'tel' },
  { name: 'callLanguage', label: t('callBack.language'), type: 'select', options: languagesIn(t), value: locale },
]

/** The same where no session says which branch calls. */
export const callFieldsOf = (page: Page, branches: { id: string; name: string }[]): FormField[] => [
  ...callFields(page),
  {
    name: 'callBranch',
    label: page.t('callBack.branch'),
    type: 'select',
    options: branches.map(({ id, name }) => ({ value: id, label: name })),
  },
]

export const callTrap = ({ t }: Page): FormField => ({
  name: 'callWebsite',
  label: t('booking.leaveEmpty'),
  autoComplete: 'off',
})

const languagesIn = (t: Page['t']): { value: Locale; label: string }[] =>
  locales.map((value) => ({ value, label: t(`sessions.languages.${value}`) }))
