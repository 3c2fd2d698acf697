'use client'

import './publishing.css'

import { Button, toast, useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { wordsIn } from '@/platform/wordsIn'

import { type Answer, usePublishing } from './usePublishing'
import { type Words, words } from './words'

/** The admin's main button: publishes the language that is being edited. */
export function PublishLanguages() {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { states, act, ready } = usePublishing()
  const [busy, setBusy] = useState(false)
  const say = wordsIn(words, i18n.language)
  const language = say.languages[code as 'fr']
  const { address, refused } = states.find(({ locale }) => locale === code) ?? {}

  const publish = async () => {
    setBusy(true)
    const answer = await act('publish', { languages: [code] }).finally(() => setBusy(false))
    if (answer.ok) toast.success(`${language}: ${say.done}`)
    else toast.error(refusalWords(say, answer, code))
    window.dispatchEvent(new Event('languages-changed'))
  }
  if (refused) return <p className="publish-refused">{say.refused[refused]}</p>
  return (
    <Button buttonStyle="primary" size="medium" disabled={!ready || busy} onClick={() => void publish()}>
      {`${address ? say.update : say.publish} (${code})`}
    </Button>
  )
}

/** Why a move was refused: the limits of an account, or what the language lacks. */
export const refusalWords = (say: Words, { reason, lacks }: Answer, language: string): string =>
  say.refused[reason as 'language'] ?? lackingWords(say, lacks?.[language])

/** What a language lacks, as one sentence; what is wrong in it, as the fields' checks say it. */
export function lackingWords(say: Words, lacks: readonly string[] | undefined): string {
  if (!lacks?.length) return say.failed
  const missing = lacks.flatMap((lack) => say.lacks[lack as 'title'] ?? [])
  const wrong = lacks.filter((lack) => !(lack in say.lacks))
  return [...(missing.length ? [`${say.lacking} ${missing.join(', ')}.`] : []), ...wrong].join(' ')
}
