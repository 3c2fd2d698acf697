import type { Metadata } from 'next'

import { locales } from '@/platform/locales'
import { isDemo, publicUrl } from '@/platform/site'
import type { Page } from '@/ui/page'

import type { Alternates } from './SitePage'

type About = {
  page: Page
  title: string
  description?: string | null
  alternates: Alternates
  /** The address that search engines should remember, where it is not the page's own. */
  canonical?: string
  /** The picture of a shared link: its address on this site. */
  picture?: string
  type?: 'website' | 'article'
  noindex?: boolean
}

/** What stands in the head of a page: title, description, canonical, hreflang with x-default, Open Graph. */
export function metadataOf({
  page,
  title,
  description,
  alternates,
  canonical,
  picture,
  type = 'website',
  noindex,
}: About): Metadata {
  const absolute = (path: string | undefined) => path && new URL(path, publicUrl()).href
  const own = absolute(canonical ?? alternates[page.locale])
  const languages = Object.fromEntries(
    locales.flatMap((locale) => (alternates[locale] ? [[locale, absolute(alternates[locale])]] : [])),
  )
  const first = absolute(alternates.en ?? alternates.fr ?? alternates.nl)
  return {
    title: title === 'DUO for a JOB' ? title : `${title} · DUO for a JOB`,
    description: description ?? undefined,
    alternates: {
      canonical: own,
      languages: first ? { ...languages, 'x-default': first } : languages,
      types: feedOf(page),
    },
    robots: isDemo() || noindex ? { index: false, follow: !isDemo() } : undefined,
    openGraph: {
      title,
      description: description ?? undefined,
      url: own,
      siteName: 'DUO for a JOB',
      locale: { fr: 'fr_BE', nl: 'nl_BE', en: 'en_GB' }[page.locale],
      type,
      images: picture ? [{ url: new URL(picture, publicUrl()).href, width: 1200, height: 630 }] : undefined,
    },
    twitter: { card: 'summary_large_image' },
  }
}

const feedOf = ({ locale, section }: Page) =>
  section('news') ? { 'application/atom+xml': `${publicUrl()}/${locale}/feed.xml` } : undefined
