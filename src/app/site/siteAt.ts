import 'server-only'

import { cache } from 'react'

import { readOnce } from '@/app/readOnce'
import { publicRequest } from '@/app/request'
import { findSite } from '@/content/findSite'
import type { Locale } from '@/platform/locales'

/** What stands around every page in a language; pages share it. */
export const siteAt = cache((locale: Locale) =>
  readOnce(`site ${locale}`, async () => findSite(await publicRequest(locale)), { lasts: leadsToNoList }),
)

/** Has it read while the page looks for its own. Where that fails, whoever asks for it then hears of it. */
export const beginSite = (locale: Locale): void => void siteAt(locale).catch(() => undefined)

type Site = Awaited<ReturnType<typeof findSite>>

/** Whether no link of the menu or the announcement leads to a document whose publication would change it. */
const leadsToNoList = ({ navigation, banner }: Site) =>
  [banner, ...(navigation.links ?? [])].every(({ document }) => !document || !listed.has(document.relationTo))

const listed = new Set(['stories', 'news', 'press-releases'])
