'use client'

import { type ComponentProps, useActionState } from 'react'

import { FieldsForm } from './FieldsForm'
import { OneTimeCodes, type OnceShown } from './OneTimeCodes'

/** What a form gets back: what is wrong, field by field, with what was typed; or what it may show this once. */
export type FormState = { faults?: Record<string, string>; typed?: Record<string, string>; once?: OnceShown }
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

type Props = Pick<ComponentProps<typeof FieldsForm>, 'fields' | 'button' | 'problem'> & {
  action: FormAction
  /** The page's own address: without scripts the form is sent there. */
  at: string
}

/** One step: some fields and a button. Without scripts the answer is a new page with the same words in it. */
export function StepForm({ action, at, ...rest }: Props) {
  const [{ once, ...state }, submit, isPending] = useActionState(action, {}, at)
  if (once) return <OneTimeCodes {...once} />
  return <FieldsForm {...rest} {...state} action={submit} isPending={isPending} />
}
