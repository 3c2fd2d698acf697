'use client'

import { useActionState, useEffect, useRef } from 'react'

import { Button } from '../components/Button'
import { Faults } from '../desk/Faults'
import { Field, type FormField } from '../desk/Field'
import form from '../desk/StepForm.module.css'
import styles from './BookingForm.module.css'
import type { CallState } from './BookingState'

type Props = {
  action: (state: CallState, form: FormData) => Promise<CallState>
  /** The page's own address: without scripts the form is sent there. */
  at: string
  words: { title: string; text: string; problem: string; button: string; done: string }
  fields: FormField[]
  /** A field that no person sees or fills. */
  trap: FormField
}

/** For whoever would rather speak than write: a name and a number. */
export function CallForm({ action, at, words, fields, trap }: Props) {
  const [{ faults = {}, typed = {}, done }, submit, isPending] = useActionState(action, {}, at)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [faults])
  return (
    <section className={`screen ${styles.call}`} id="call">
      <h2>{words.title}</h2>
      {done ? (
        <p ref={summary} role="status" tabIndex={-1} autoFocus>
          {words.done}
        </p>
      ) : (
        <>
          <p>{words.text}</p>
          <form className={form.form} action={submit} noValidate>
            <Faults heading={words.problem} faults={faults} focus={summary} />
            {fields.map((field) => {
              const value = typed[field.name] ?? field.value
              return <Field key={`${field.name} ${value}`} {...field} fault={faults[field.name]} value={value} />
            })}
            <div className="unseen">
              <Field {...trap} />
            </div>
            <div aria-busy={isPending}>
              <Button kind="second">{words.button}</Button>
            </div>
          </form>
        </>
      )}
    </section>
  )
}
