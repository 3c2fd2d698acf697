'use client'

import { useActionState, useEffect, useRef } from 'react'

import { Button } from '../components/Button'
import { Faults } from './Faults'
import { Field, type FormField } from './Field'
import { OneTimeCodes, type OnceShown } from './OneTimeCodes'
import styles from './StepForm.module.css'

/** What a form gets back: what is wrong, field by field, with what was typed; or what it may show this once. */
export type FormState = { faults?: Record<string, string>; typed?: Record<string, string>; once?: OnceShown }
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

type Props = {
  action: FormAction
  /** The page's own address: without scripts the form is sent there. */
  at: string
  fields: FormField[]
  button: string
  /** The heading of the list of what is wrong. */
  problem: string
}

/** One step: some fields and a button. Without scripts the answer is a new page with the same words in it. */
export function StepForm({ action, at, fields, button, problem }: Props) {
  const [{ faults = {}, typed = {}, once }, submit, isPending] = useActionState(action, {}, at)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [faults])
  if (once) return <OneTimeCodes {...once} />
  return (
    <form className={styles.form} action={submit} noValidate>
      <Faults heading={problem} faults={faults} focus={summary} />
      {fields.map((field) => (
        <Field key={field.name} {...field} fault={faults[field.name]} value={typed[field.name] ?? field.value} />
      ))}
      <div aria-busy={isPending}>
        <Button>{button}</Button>
      </div>
    </form>
  )
}
