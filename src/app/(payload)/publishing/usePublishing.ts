'use client'

import { useDocumentInfo, useForm, useFormBackgroundProcessing, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { LanguageState } from '@/content/publishing/languagesOf'

export type Answer = { ok: boolean; reason?: string; address?: string; lacks?: Partial<Record<string, string[]>> }

/** The state of a document per language, and the way to change it: the draft is saved first, then the move is asked. */
export function usePublishing() {
  const { id, collectionSlug, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const { code } = useLocale()
  const [states, setStates] = useState<LanguageState[]>([])
  const at = id && collectionSlug ? `/api/${collectionSlug}/${id}` : undefined

  const refresh = useCallback(async () => {
    if (!at) return
    const response = await fetch(`${at}/languages`, { credentials: 'same-origin' })
    if (response.ok) setStates((await response.json()) as LanguageState[])
  }, [at])

  useEffect(() => {
    void refresh()
  }, [refresh])

  const isSaving = useRef(false)
  isSaving.current = useFormBackgroundProcessing()
  /** Resolves when the admin does not save by itself, so that the form has seen its own last save. */
  const untilSaved = async () => {
    while (isSaving.current) await new Promise((resolve) => setTimeout(resolve, 50))
  }

  const act = async (move: 'publish' | 'unpublish' | 'plan' | 'unplan' | 'share', input: object): Promise<Answer> => {
    if (!at) return { ok: false }
    await untilSaved()
    const draft = `${at}?draft=true&depth=0&fallback-locale=null&locale=${code}`
    const saved = await submit({
      action: draft,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    if (!saved?.res.ok && showsDraft.includes(move)) return { ok: false }
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify(input)
    const response = await fetch(`${at}/${move}`, { method: 'POST', credentials: 'same-origin', headers, body })
    const answer = (await response.json().catch(() => ({ ok: false }))) as Answer
    await refresh()
    if (answer.ok && move === 'publish') setHasPublishedDoc(true)
    if (answer.ok && move === 'publish') setUnpublishedVersionCount(0)
    return answer
  }
  return { states, act, refresh, ready: Boolean(at) }
}

/** Moves that show the newest draft: when it could not be saved, they would show something else than the screen. */
const showsDraft = ['publish', 'plan', 'share']
