'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'

import { Button } from '../components/Button'
import { Faults } from '../desk/Faults'
import { Field, type FormField } from '../desk/Field'
import form from '../desk/StepForm.module.css'
import { BookingAnswer, type AnswerWords } from './BookingAnswer'
import styles from './BookingForm.module.css'
import type { BookingState } from './BookingState'
import { Refused } from './Refused'

type Words = {
  title: string
  lead: string
  /** Said where more bookings come than people explain. */
  rush?: string
  problem: string
  contact: string
  contactHint: string
  others: string
  wait: string
  send: string
  answer: AnswerWords
}

type Props = {
  action: (state: BookingState, form: FormData) => Promise<BookingState>
  words: Words
  /** When and where, in one line. */
  session: string
  /** Whether there is only a place in the line. */
  isWaiting: boolean
  fields: Record<'before' | 'contact' | 'after' | 'waiting' | 'hidden', FormField[]>
  consent: { field: FormField; privacy?: { href: string; label: string } }
  /** The form's own address: without scripts it is sent there, and there it stands anew for somebody else. */
  another: string
  /** What stands here instead where there is nothing to send the form for, unless it has just been answered. */
  closed?: ReactNode
}

/** The form for a place in a session; the answer stands where the form was, and nothing of it in an address. */
export function BookingForm({ action, words, session, isWaiting, fields, consent, another, closed }: Props) {
  const [{ faults = {}, typed = {}, refused, answer }, submit, isPending] = useActionState(action, {}, another)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [faults, refused, answer])
  if (answer) return <BookingAnswer {...{ answer, session, another }} words={words.answer} focus={summary} />
  if (closed) return closed
  const waits = isWaiting || refused?.canWait === true
  const draw = (field: FormField) => {
    const value = typed[field.name] ?? field.value
    return <Field key={`${field.name} ${value}`} {...field} fault={faults[field.name]} value={value} />
  }
  return (
    <>
      <header className={styles.head}>
        <p>{session}</p>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {words.rush && <p className={styles.rush}>{words.rush}</p>}
      </header>
      <form className={form.form} action={submit} noValidate>
        <Faults heading={words.problem} faults={faults} focus={summary} />
        {refused && (
          <Refused refused={refused} heading={words.others} focus={summary}>
            {refused.canWait && <Button name="waitIfFull">{words.wait}</Button>}
          </Refused>
        )}
        {fields.before.map(draw)}
        <fieldset className={styles.group} id="form">
          <legend>{words.contact}</legend>
          <p>{words.contactHint}</p>
          {fields.contact.map(draw)}
        </fieldset>
        {fields.after.map(draw)}
        {waits && fields.waiting.map(draw)}
        <div className={styles.consent}>
          {draw(consent.field)}
          {consent.privacy && (
            <p>
              <a href={consent.privacy.href}>{consent.privacy.label}</a>
            </p>
          )}
        </div>
        <div className="unseen">{fields.hidden.map(draw)}</div>
        <div aria-busy={isPending}>
          <Button name={waits ? 'waitIfFull' : undefined}>{waits ? words.wait : words.send}</Button>
        </div>
      </form>
    </>
  )
}
