'use client'

import { useActionState, useEffect, useRef } from 'react'

import { Button } from '../components/Button'
import { Faults } from '../desk/Faults'
import { Field, type FormField } from '../desk/Field'
import form from '../desk/StepForm.module.css'

/** What comes back: what is wrong, field by field, with what was typed; or that it is done. */
export type OwnFormState = { faults?: Record<string, string>; typed?: Record<string, string>; done?: boolean }

type Props = {
  action: (state: OwnFormState, form: FormData) => Promise<OwnFormState>
  /** The page's own address: without scripts the form is sent there. */
  at: string
  words: { problem: string; button: string; done: string }
  fields: FormField[]
  /** A field that no person sees or fills. */
  trap?: FormField
  kind?: 'first' | 'second'
}

/** A short form of a candidate; once it is done, one sentence stands where it was. */
export function OwnForm({ action, at, words, fields, trap, kind = 'second' }: Props) {
  const [{ faults = {}, typed = {}, done }, submit, isPending] = useActionState(action, {}, at)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [faults])
  if (done)
    return (
      <p ref={summary} role="status" tabIndex={-1} autoFocus>
        {words.done}
      </p>
    )
  return (
    <form className={form.form} action={submit} noValidate>
      <Faults heading={words.problem} faults={faults} focus={summary} />
      {fields.map((field) => {
        const value = typed[field.name] ?? field.value
        return <Field key={`${field.name} ${value}`} {...field} fault={faults[field.name]} value={value} />
      })}
      {trap && (
        <div className="unseen">
          <Field {...trap} />
        </div>
      )}
      <div aria-busy={isPending}>
        <Button kind={kind}>{words.button}</Button>
      </div>
    </form>
  )
}
