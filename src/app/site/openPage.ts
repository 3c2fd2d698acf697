import 'server-only'

import { notFound } from 'next/navigation'
import type { PayloadRequest } from 'payload'

import { publicRequest } from '@/app/request'
import { isOn } from '@/content/capabilities'
import { kinds, pathOf } from '@/content/kinds'
import { sectionAddress } from '@/content/sections'
import { translatorOf } from '@/messages/translatorOf'
import { isLocale, type Locale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import type { Page } from '@/ui/page'

/** What a page is drawn with: the reader's request, and the page's language, words and addresses. */
export async function openPage(locale: Locale, path = ''): Promise<{ req: PayloadRequest; page: Page }> {
  if (!isLocale(locale)) notFound() // An address that the proxy leaves alone may still look like a language to Next.
  const req = await publicRequest(locale)
  const on = (name: string) => isOn(req.payload, name)
  return {
    req,
    page: {
      locale,
      t: translatorOf(locale),
      now: new Date(),
      url: `${publicUrl()}${path || `/${locale}`}`,
      section: (section) => (on(section) ? sectionAddress(locale, section) : undefined),
      href: (kind, { slug, role }) => {
        if (!on(kinds[kind] ?? 'pages') || !slug) return undefined
        return kind === 'pages' && role === 'home' ? `/${locale}` : `/${locale}/${pathOf(kind, locale, slug)}`
      },
    },
  }
}
