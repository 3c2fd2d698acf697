'use client'

import { useEffect } from 'react'

import { drawFound } from './drawRows'
import { draw, sendTaps } from './sendTaps'
import { keepTap } from './tapStore'

type Props = {
  session: string
  /** What to say of a form that cannot be sent now. */
  noLine: string
}

const tapped = new Set(['came', 'absent', 'undo'])

/**
 * Takes the taps of the door before the browser sends them: they are kept on the phone first and sent when there is a
 * line. Without scripts, or without a place to keep them, each button is a form as everywhere.
 */
export function KeepTaps({ session, noLine }: Props) {
  useEffect(() => {
    if (!('indexedDB' in window)) return
    const take = (event: SubmitEvent) => void takeSubmit(event, { session, noLine })
    const send = () => void sendTaps(session)
    const find = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.id === 'q') drawFound(target.value)
    }
    window.addEventListener('submit', take, { capture: true }) // Before React, which listens on the document.
    window.addEventListener('online', send)
    document.addEventListener('input', find)
    const again = setInterval(send, 15_000)
    send()
    void keepPage()
    return () => {
      window.removeEventListener('submit', take, { capture: true })
      window.removeEventListener('online', send)
      document.removeEventListener('input', find)
      clearInterval(again)
    }
  }, [session, noLine])
  return null
}

function takeSubmit(event: SubmitEvent, { session, noLine }: Props): void {
  const { target: form } = event
  if (!(form instanceof HTMLFormElement)) return
  const [act, booking] = ['act', 'booking'].map((name) => new FormData(form).get(name))
  if (typeof act === 'string' && typeof booking === 'string' && tapped.has(act)) {
    stop(event)
    void keepTap({ id: crypto.randomUUID(), session, booking, act, at: Date.now() })
      .then(() => draw(session))
      .then(() => sendTaps(session))
  } else if (!navigator.onLine) {
    stop(event)
    alert(noLine)
  }
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Lets this page open without a line, too: the worker keeps it, and what it is drawn with. */
async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator) || !navigator.onLine) return
  const { pathname } = location
  await navigator.serviceWorker.register('/door-worker.js', { scope: pathname.slice(0, pathname.lastIndexOf('/') + 1) })
  const { active } = await navigator.serviceWorker.ready
  const files = performance.getEntriesByType('resource').map(({ name }) => name)
  const channel = new MessageChannel()
  channel.port1.onmessage = () => (document.documentElement.dataset.kept = 'yes')
  const parts = files.filter((name) => name.startsWith(`${location.origin}/_next/static/`))
  active?.postMessage({ keep: { pathname, files: parts } }, [channel.port2])
}
