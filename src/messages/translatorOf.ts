import { createTranslator } from 'use-intl/core'

import type { Locale } from '@/platform/locales'

import { en } from './en'
import { fr } from './fr'
import type { Messages } from './messages'
import { nl } from './nl'

const messages: Record<Locale, Messages> = { fr, nl, en }

const create = (locale: Locale) =>
  createTranslator<Messages>({ locale, messages: messages[locale], timeZone: 'Europe/Brussels' })

const made = new Map<Locale, ReturnType<typeof create>>()

/** The words of the interface in one language. A translator reads each message once: so there is one for all pages. */
export function translatorOf(locale: Locale): ReturnType<typeof create> {
  const known = made.get(locale) ?? create(locale)
  made.set(locale, known)
  return known
}
