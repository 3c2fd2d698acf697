'use client'

import { type ComponentProps, useActionState } from 'react'

import { FieldsForm } from '../desk/FieldsForm'

/** What comes back: what is wrong, field by field, with what was typed; or that it is done. */
export type OwnFormState = { faults?: Record<string, string>; typed?: Record<string, string>; done?: boolean }

type Props = Pick<ComponentProps<typeof FieldsForm>, 'fields' | 'trap' | 'kind'> & {
  action: (state: OwnFormState, form: FormData) => Promise<OwnFormState>
  /** The page's own address: without scripts the form is sent there. */
  at: string
  words: { problem: string; button: string; done: string }
}

/** A short form of a candidate; once it is done, one sentence stands where it was. */
export function OwnForm({ action, at, words: { problem, button, done }, fields, trap, kind = 'second' }: Props) {
  const [{ done: isDone, ...state }, submit, isPending] = useActionState(action, {}, at)
  if (isDone)
    return (
      <p ref={(note) => note?.focus()} role="status" tabIndex={-1} autoFocus>
        {done}
      </p>
    )
  return <FieldsForm {...{ fields, trap, kind, problem, button }} {...state} action={submit} isPending={isPending} />
}
