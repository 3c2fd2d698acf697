'use client'

import { type ComponentProps, type ReactNode, useActionState } from 'react'

import { FieldsForm } from './FieldsForm'
import rows from './Rows.module.css'
import type { FormAction } from './StepForm'

type Props = Pick<ComponentProps<typeof FieldsForm>, 'fields' | 'button' | 'kind' | 'problem'> & {
  action: FormAction
  /** The page's own address: without scripts the form is sent there. */
  at: string
  summary: string
  children?: ReactNode
}

/** A form that waits behind its name; where something is wrong with what was sent it stands open. */
export function FoldedForm({ action, at, summary, children, ...rest }: Props) {
  const [state, submit, isPending] = useActionState(action, {}, at)
  return (
    <details className={rows.fold} open={Boolean(state.faults)}>
      <summary>{summary}</summary>
      {children}
      <FieldsForm {...rest} {...state} action={submit} isPending={isPending} />
    </details>
  )
}
