'use client'

import { useEffect } from 'react'

import { dropCopies } from './copies'

/** On every page of the desk: drops the doors that this phone kept yesterday and, where nobody is signed in, all. */
export function DropCopies({ all }: { all: boolean }) {
  useEffect(() => {
    dropCopies(all).catch(() => undefined) // A browser that keeps nothing has nothing to drop.
  }, [all])
  return null
}
