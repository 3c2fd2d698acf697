'use client'

import { useEffect, useRef } from 'react'

import { Button } from '../components/Button'
import { Faults } from './Faults'
import { Field, type FormField } from './Field'
import styles from './StepForm.module.css'

type Props = {
  action: (form: FormData) => void
  isPending: boolean
  fields: FormField[]
  /** A field that no person sees or fills. */
  trap?: FormField
  faults?: Record<string, string>
  typed?: Record<string, string>
  button: string
  kind?: 'first' | 'second'
  /** The heading of the list of what is wrong. */
  problem: string
}

/** Some fields and a button; what is wrong stands above them and beside each, and what was typed stays. */
export function FieldsForm({ action, isPending, fields, trap, faults = {}, typed = {}, button, kind, problem }: Props) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [faults])
  return (
    <form className={styles.form} action={action} noValidate>
      <Faults heading={problem} faults={faults} focus={summary} />
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
        <Button kind={kind}>{button}</Button>
      </div>
    </form>
  )
}
