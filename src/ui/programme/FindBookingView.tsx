import type { ComponentProps } from 'react'

import { Button } from '../components/Button'
import type { Page } from '../page'
import styles from './OwnBookingView.module.css'
import { OwnForm } from './OwnForm'

type Action = ComponentProps<typeof OwnForm>['action']
type Props = {
  page: Page
  at: string
  sessions: string
  /** Everything about somebody has just been erased. */
  erased: boolean
  /** Their links have just been closed. */
  renewed: boolean
  /** The code of a seat that is held until its contact is proved. */
  code?: string
  /** Links go out by text message as well. */
  byText: boolean
  acts: { ask: Action; enter: Action; prove: Action }
}

/** The ways back to a booking: the digits of a letter, a new letter, or the code on paper. */
export function FindBookingView({ page: { t }, at, sessions, erased, renewed, code, byText, acts }: Props) {
  if (erased)
    return (
      <div className={`wrap ${styles.page}`}>
        <h1>{t('findBooking.erased')}</h1>
        <p>{t('findBooking.erasedText')}</p>
        <Button href={sessions}>{t('ownBooking.sessions')}</Button>
      </div>
    )
  const words = { problem: t('booking.problem'), done: t('findBooking.done') }
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t(code ? 'findBooking.proveTitle' : 'findBooking.title')}</h1>
      {renewed && <p role="status">{t('findBooking.renewed')}</p>}
      {code && (
        <section>
          <p>{t('findBooking.proveText', { code })}</p>
          <OwnForm
            action={acts.prove}
            at={`${at}?code=${code}`}
            kind="first"
            words={{ ...words, button: t('findBooking.prove') }}
            fields={[
              { name: 'held', label: '', type: 'hidden', value: code },
              { name: 'digits', label: t('findBooking.digits'), inputMode: 'numeric', autoComplete: 'one-time-code' },
            ]}
          />
        </section>
      )}
      {!code && (
        <>
          <section>
            <h2>{t(byText ? 'findBooking.byLetterOrText' : 'findBooking.byLetter')}</h2>
            <p>{t('findBooking.byLetterText')}</p>
            <OwnForm
              action={acts.ask}
              at={at}
              kind="first"
              words={{ ...words, button: t('findBooking.ask') }}
              fields={[
                byText
                  ? { name: 'lost', label: t('findBooking.lost'), autoComplete: 'off' }
                  : { name: 'lost', label: t('booking.email'), type: 'email', autoComplete: 'email' },
              ]}
            />
          </section>
          <section>
            <h2>{t('findBooking.byCode')}</h2>
            <p>{t('findBooking.byCodeText')}</p>
            <OwnForm
              action={acts.enter}
              at={at}
              words={{ ...words, done: t('findBooking.codeDone'), button: t('findBooking.open') }}
              fields={[
                { name: 'code', label: t('ownBooking.code'), autoComplete: 'off' },
                { name: 'contact', label: t('findBooking.contact'), autoComplete: 'off' },
              ]}
            />
          </section>
        </>
      )}
    </div>
  )
}
