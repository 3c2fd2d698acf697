import type { GlobalSlug, PayloadRequest } from 'payload'

import { locales } from '@/platform/locales'

import { site } from '../site'
import type { Register } from './Register'

const day = 24 * 60 * 60 * 1000

/** Fills the settings of the site, its menu, footer and announcement, unless somebody already did. */
export async function fillSite(
  req: PayloadRequest,
  { register, now }: { register: Register; now: Date },
): Promise<void> {
  const settings = await req.payload.findGlobal({ slug: 'site-settings', locale: 'fr', depth: 0, req })
  if (settings.tagline) return
  for (const locale of locales) {
    const { street, city, postcode } = site.organisation.address
    await write(req, 'site-settings', locale, {
      name: site.name,
      tagline: site.tagline[locale],
      description: site.description[locale],
      founded: site.organisation.founded,
      email: site.organisation.email,
      telephone: site.organisation.telephone,
      address: `${street[locale]}, ${postcode} ${city[locale]}`,
      social: site.social,
    })
    await write(req, 'footer', locale, {
      note: site.footerNote[locale],
      pages: footerPages.map((key) => register.id('pages', key)),
    })
    await write(req, 'banner', locale, {
      text: site.banner.text[locale],
      label: site.banner.label[locale],
      document: register.find(['publications'], site.banner.to),
      from: new Date(now.getTime() - site.banner.fromDaysAgo * day).toISOString(),
      until: new Date(now.getTime() + site.banner.untilDays * day).toISOString(),
    })
  }
}

const footerPages = [
  'mentee',
  'mentor',
  'method',
  'about',
  'support',
  'work',
  'contact',
  'privacy',
  'accessibility',
  'legal',
]

const write = (req: PayloadRequest, slug: GlobalSlug, locale: (typeof locales)[number], data: object) =>
  req.payload.updateGlobal({ slug, locale, data, depth: 0, req })
