import type { ComponentProps, ReactNode } from 'react'

import { Button } from '../components/Button'
import { type Act, ActForm } from '../desk/ActForm'
import { History } from '../desk/applications/History'
import facts from '../desk/behalf/behalf.module.css'
import type { Desk } from '../desk/Desk'
import type { FormField } from '../desk/Field'
import { FoldedForm } from '../desk/FoldedForm'
import type { FormAction } from '../desk/StepForm'
import { StepHead } from '../desk/StepHead'
import { formatMoment } from '../format/dates'
import type { Kept } from '../programme/Kept'
import { KeptBooking } from '../programme/KeptBooking'
import own from '../programme/OwnBookingView.module.css'
import { inOrder, SentMessages } from '../programme/SentMessages'
import { AnswerList, type AnsweredStep } from './apply/AnswerList'

type Props = {
  desk: Desk
  kept: {
    member: {
      role: 'mentor' | 'mentee'
      firstName: string
      lastName: string
      email: string | null
      telephone: string | null
      language: 'fr' | 'nl' | 'en'
      since: string
    }
    calls: { at: string }[]
    moves: ComponentProps<typeof History>['moves']
    bookings: Kept[]
    messages: Kept['messages']
  }
  steps: AnsweredStep[]
  at: string
  file: string
  erase: Act
  correct: FormAction
  /** A colleague acts for them, and may also change the address by which they sign in. */
  isActing: boolean
  /** What was just done. */
  note?: ReactNode
}

/** What is kept about a member, in words; below it the file, and the button that erases all of it. */
export function MemberDataView({
  desk,
  kept: { member, calls, moves, bookings, messages },
  steps,
  at,
  file,
  erase,
  correct,
  isActing,
  note,
}: Props) {
  const { t, locale } = desk
  const known = [
    [t('portal.frontPage.role'), t(`portal.frontPage.roles.${member.role}`)],
    [t('ownBooking.data.fields.firstName'), member.firstName],
    [t('ownBooking.data.fields.lastName'), member.lastName],
    [t('ownBooking.data.fields.email'), member.email],
    [t('ownBooking.data.fields.telephone'), member.telephone],
    [t('ownBooking.data.fields.language'), t(`sessions.languages.${member.language}`)],
    [t('applying.data.since'), formatMoment(locale, member.since)],
    [t('ownBooking.data.fields.calls'), calls.map((call) => formatMoment(locale, call.at)).join('; ')],
  ].filter(([, value]) => value)
  return (
    <>
      <StepHead title={t('ownBooking.data.title')} lead={t('applying.data.text')} />
      {note}
      <dl className={facts.facts}>
        {known.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <FoldedForm
        action={correct}
        at={at}
        summary={t('applying.data.correct')}
        problem={t('portal.problem')}
        button={t('courses.save')}
        fields={fieldsOf(desk, member, isActing)}
      />
      <AnswerList desk={desk} steps={steps} />
      {moves.length > 0 && <History desk={desk} moves={moves} />}
      {bookings.map((booking) => (
        <KeptBooking key={String(booking.booking.code)} page={desk} kept={booking} />
      ))}
      <SentMessages
        page={desk}
        title={t('sentMessages.title')}
        messages={inOrder(messages, ...bookings.map((booking) => booking.messages))}
      />
      <p className={own.acts}>
        <Button href={file} download kind="second">
          {t('ownBooking.data.file')}
        </Button>
      </p>
      <details className={own.give}>
        <summary>{t('ownBooking.data.erase')}</summary>
        <p>{t('applying.data.eraseText')}</p>
        <ActForm action={erase} at={at}>
          <Button kind="second">{t('ownBooking.data.eraseSure')}</Button>
        </ActForm>
      </details>
    </>
  )
}

const languages = ['fr', 'nl', 'en'] as const

const fieldsOf = ({ t }: Desk, member: Props['kept']['member'], isActing: boolean): FormField[] => [
  { name: 'firstName', label: t('booking.firstName'), value: member.firstName, autoComplete: 'given-name' },
  { name: 'lastName', label: t('booking.lastName'), value: member.lastName, autoComplete: 'family-name' },
  ...(isActing
    ? [{ name: 'email', type: 'email', label: t('ownBooking.data.fields.email'), value: member.email ?? '' } as const]
    : []),
  {
    name: 'telephone',
    type: 'tel',
    label: t('ownBooking.data.fields.telephone'),
    value: member.telephone ?? '',
    autoComplete: 'tel',
  },
  {
    name: 'language',
    type: 'select',
    label: t('booking.language'),
    value: member.language,
    options: languages.map((value) => ({ value, label: t(`sessions.languages.${value}`) })),
  },
]
