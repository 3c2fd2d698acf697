'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import styles from './DoorLine.module.css'
import { canKeep, dropCopy, keepCopy, startWorker } from './copies'
import { filterNames } from './filterNames'
import { type KeptWord, listWords, readStandings } from './kept'
import { Line, type LineState, type Refused } from './Line'
import { type Known, newest, paint } from './paint'

export type DoorWords = {
  counts: string
  offline: string
  unsent: string
  signedOut: string
  signIn: string
  refused: string
  needsLine: string
  notNoted: string
  reasons: Record<string, string>
}
type Props = {
  session: string
  /** Who is signed in: what somebody else kept on this phone is theirs to send. */
  by: string
  people: Known[]
  /** Whether these are all; not where the page was asked for one name. */
  isWhole: boolean
  /** Whether the phone may keep this page: people are being received. */
  keep: boolean
  /** The addresses below which doors stand. */
  scope: string
  signInHref: string
  words: DoorWords
}
type Shown = { state: LineState; count: number; refused: Refused[]; isHeld?: boolean }

const between = 15_000
const betweenTries = 3_000 // A phone says that it is online before anything goes through.

/** The door on a phone: each tap is shown at once, kept, and sent when there is a line; names are found while typing. */
export function DoorLine({ session, by, people, isWhole, keep, scope, signInHref, words: say }: Props) {
  const [shown, setShown] = useState<Shown>({ state: 'open', count: 0, refused: [] })
  const latest = useRef(people)
  const router = useRouter()
  const list = listOf(people)

  useEffect(() => {
    latest.current = people
    if (!canKeep()) return
    void readStandings(session).then(async (kept) => {
      latest.current = newest(people, kept)
      paint({ people: latest.current, words: await listWords({ session, by }), counts: say.counts })
    })
  }, [people, session, by, say.counts])

  useEffect(() => {
    if (!canKeep() || !isWhole) return
    if (!keep) return void dropCopy()
    void startWorker(scope)
      .then(() => keepCopy(list))
      .catch(() => undefined) // Without a copy the door works as long as there is a line.
  }, [isWhole, keep, scope, list])

  useEffect(() => {
    const names = filterNames()
    if (!canKeep()) return names.end
    let state: LineState = 'open'
    const line = new Line({ session, by }, (told) => {
      state = told.state
      if (told.now && isWhole && (listOf(told.now.people) !== listOf(latest.current) || isOver(told.now.state, keep)))
        router.refresh()
      if (told.now) latest.current = newest(latest.current, told.now.people)
      if (told.state === 'refused') void dropCopy()
      paint({ people: latest.current, words: told.words, counts: say.counts })
      setShown((before) => ({
        state: told.state,
        count: told.words.length,
        refused: told.refused.length > 0 || told.words.length > 0 ? told.refused : before.refused,
        isHeld: before.isHeld && told.state === 'offline',
      }))
    })
    let last = 0
    const send = () => {
      last = Date.now()
      void line.send()
    }
    const tick = setInterval(() => {
      const due = state === 'offline' || Date.now() - last >= between
      if (due && document.visibilityState === 'visible') send()
    }, betweenTries)
    const press = (event: SubmitEvent) => {
      const word = wordIn(event)
      if (word) {
        event.preventDefault()
        event.stopPropagation()
        names.clear()
        void line.say(word, state)
        document.getElementById(`p-${word.booking}`)?.focus()
      } else if (state === 'offline' && (event.target as HTMLFormElement).method === 'post') {
        event.preventDefault()
        event.stopPropagation()
        setShown((before) => ({ ...before, isHeld: true }))
      }
    }
    send()
    document.addEventListener('submit', press, true)
    window.addEventListener('online', send)
    return () => {
      names.end()
      clearInterval(tick)
      document.removeEventListener('submit', press, true)
      window.removeEventListener('online', send)
    }
  }, [session, by, isWhole, keep, router, say.counts])

  return (
    <div className={styles.line} role="status" data-line={shown.state}>
      {wordsOf(say, shown).map((one) => (
        <p key={one}>{one}</p>
      ))}
      {shown.state === 'signedOut' && <a href={signInHref}>{say.signIn}</a>}
    </div>
  )
}

const isOver = (state: string, keep: boolean): boolean => keep && (state === 'done' || state === 'cancelled')

/** Who is on the list, and in which state: a change of it draws the page anew. */
const listOf = (people: Known[]): string =>
  people
    .map(({ id, state }) => `${id.slice(0, 13)}${state[0]}`)
    .sort()
    .join()

const acts: readonly string[] = ['came', 'absent', 'undo', 'letIn', 'letInOver'] satisfies KeptWord['act'][]

function wordIn({ target }: SubmitEvent): Pick<KeptWord, 'act' | 'booking'> | undefined {
  const sent = new FormData(target as HTMLFormElement)
  const [act, booking] = [sent.get('act'), sent.get('booking')]
  if (typeof act !== 'string' || typeof booking !== 'string' || !acts.includes(act)) return undefined
  return { act: act as KeptWord['act'], booking }
}

function wordsOf(say: DoorWords, { state, count, refused, isHeld }: Shown): string[] {
  const unsent = say.unsent.replace('{count}', String(count))
  return [
    ...(state === 'open' ? [] : [say[state]]),
    ...(count > 0 && state !== 'open' ? [unsent] : []),
    ...(state === 'offline' && isHeld ? [say.needsLine] : []),
    ...refused.map(({ booking, reason }) => {
      const name = document.getElementById(`p-${booking}`)?.dataset.name ?? ''
      return `${say.notNoted.replace('{name}', name)} ${say.reasons[reason] ?? ''}`
    }),
  ]
}
