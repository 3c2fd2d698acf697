import { createTranslator } from 'use-intl/core'

import type { Locale } from '@/platform/locales'

import { en } from './en'
import { fr } from './fr'
import type { Messages } from './messages'
import { nl } from './nl'

const messages: Record<Locale, Messages> = { fr, nl, en }

/** The words of the interface in one language. */
export const translatorOf = (locale: Locale) =>
  createTranslator<Messages>({ locale, messages: messages[locale], timeZone: 'Europe/Brussels' })
