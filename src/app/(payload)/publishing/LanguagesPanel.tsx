'use client'

import './publishing.css'

import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { wordsIn } from '@/platform/wordsIn'

import { LanguageRow } from './LanguageRow'
import { refusalWords } from './PublishLanguages'
import { usePublishing } from './usePublishing'
import { words } from './words'

/** In the sidebar of a document: each language with its state, what it lacks, and what can be done. */
export function LanguagesPanel() {
  const { i18n } = useTranslation()
  const { states, act, refresh, ready } = usePublishing()
  const [shared, setShared] = useState<string>()
  const [busy, setBusy] = useState(false)
  const say = wordsIn(words, i18n.language)

  useEffect(() => {
    const again = () => void refresh()
    window.addEventListener('languages-changed', again)
    return () => window.removeEventListener('languages-changed', again)
  }, [refresh])

  const run = async (move: Parameters<typeof act>[0], input: { language?: string; languages?: string[] }) => {
    setBusy(true)
    const answer = await act(move, input).finally(() => setBusy(false))
    const language = input.language ?? input.languages?.[0] ?? ''
    if (!answer.ok) toast.error(refusalWords(say, answer, language))
    else if (answer.address) setShared(new URL(answer.address, window.location.origin).href)
    else toast.success(say.done)
  }
  return (
    <section className="languages-panel" aria-labelledby="languages-panel">
      <h3 id="languages-panel">{say.heading}</h3>
      {!ready && <p>{say.saveFirst}</p>}
      <ul>
        {states.map((state) => (
          <LanguageRow key={state.locale} state={state} say={say} language={i18n.language} run={run} busy={busy} />
        ))}
      </ul>
      {shared && (
        <p>
          {say.shared}{' '}
          <input readOnly value={shared} aria-label={say.share} onFocus={(event) => event.target.select()} />
        </p>
      )}
      <p className="languages-panel__note">{say.shareNote}</p>
    </section>
  )
}
