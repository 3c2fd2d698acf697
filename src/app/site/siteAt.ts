import 'server-only'

import { cache } from 'react'

import { readOnce } from '@/app/readOnce'
import { publicRequest } from '@/app/request'
import { findSite } from '@/content/findSite'
import type { Locale } from '@/platform/locales'

/** What stands around every page in a language; pages share it. */
export const siteAt = cache((locale: Locale) =>
  readOnce(`site ${locale}`, async () => findSite(await publicRequest(locale))),
)

/** Has it read while the page looks for its own. Where that fails, whoever asks for it then hears of it. */
export const beginSite = (locale: Locale): void => void siteAt(locale).catch(() => undefined)
