'use client'

import { useState } from 'react'

import type { LanguageState } from '@/content/publishing/languagesOf'

import { lackingWords } from './PublishLanguages'
import type { Words } from './words'

type Input = { language?: string; languages?: string[]; action?: string; at?: string; days?: number }
type Props = {
  state: LanguageState
  say: Words
  language: string
  /** Whether a move is under way: a second click waits for its answer. */
  busy: boolean
  run: (move: 'publish' | 'unpublish' | 'plan' | 'unplan' | 'share', input: Input) => Promise<void>
}

/** One language of a document. Moments are shown and chosen in the time zone of whoever plans. */
export function LanguageRow({ state, say, language, busy, run }: Props) {
  const { locale, address, lacks, plans, refused } = state
  const moment = (iso: string) => new Date(iso).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <li>
      <p>
        <strong>{say.languages[locale]}</strong>{' '}
        <span className={address ? 'languages-panel__live' : undefined}>{address ? say.live : say.hidden}</span>
        {address && (
          <>
            {' '}
            <a href={address}>{address}</a>
          </>
        )}
      </p>
      {lacks.length > 0 && <p>{lackingWords(say, lacks)}</p>}
      {plans.map((plan) => (
        <p key={plan.id}>
          {say.planned[plan.action]} {moment(plan.at)}{' '}
          {!refused && (
            <button type="button" disabled={busy} onClick={() => void run('unplan', { language: locale })}>
              {say.cancelPlan}
            </button>
          )}
        </p>
      ))}
      {refused ? <p>{say.refused[refused]}</p> : <LanguageActs state={state} say={say} busy={busy} run={run} />}
    </li>
  )
}

/** What can be done with a language, by whoever may. */
function LanguageActs({ state: { locale, address, lacks }, say, busy, run }: Omit<Props, 'language'>) {
  const [at, setAt] = useState('')
  const action = address ? 'unpublish' : 'publish'
  return (
    <>
      <div className="languages-panel__acts">
        <button
          type="button"
          disabled={busy || lacks.length > 0}
          onClick={() => void run('publish', { languages: [locale] })}
        >
          {address ? say.update : say.publish}
        </button>
        {address && (
          <button type="button" disabled={busy} onClick={() => void run('unpublish', { language: locale })}>
            {say.unpublish}
          </button>
        )}
        <button type="button" disabled={busy} onClick={() => void run('share', { language: locale, days: 7 })}>
          {say.share}
        </button>
      </div>
      <div className="languages-panel__acts">
        <label>
          {say.planAt} <input type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
        </label>
        <button
          type="button"
          disabled={busy || !at}
          onClick={() => void run('plan', { language: locale, action, at: new Date(at).toISOString() })}
        >
          {`${say.plan}: ${address ? say.unpublish : say.publish}`}
        </button>
      </div>
    </>
  )
}
