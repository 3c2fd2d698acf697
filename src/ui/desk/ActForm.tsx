'use client'

import { type ReactNode, useActionState } from 'react'

/** What a button of the desk does; it always leads on to a page. */
export type Act = (state: void, form: FormData) => Promise<void>

type Props = {
  action: Act
  /** The page's own address: without scripts the form is sent there. */
  at: string
  children: ReactNode
}

/** A button with what it needs to know. */
export function ActForm({ action, at, children }: Props) {
  // Without an address React writes `action=""`, which is no valid HTML.
  const [, submit] = useActionState(action, undefined, at)
  return <form action={submit}>{children}</form>
}
