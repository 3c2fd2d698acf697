import 'server-only'

import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { isShowing } from '@/content/findSite'
import { portalAddress } from '@/content/portalAddress'
import { type Locale, locales } from '@/platform/locales'
import { isDemo, publicUrl } from '@/platform/site'
import { SiteFrame } from '@/ui/layout/SiteFrame'
import { linkOf } from '@/ui/linkOf'
import type { Page, Section } from '@/ui/page'

import { JsonLd } from './JsonLd'
import { PressWish, type Wish } from './PressWish'
import { siteAt } from './siteAt'

export type Alternates = Partial<Record<Locale, string>>
type Props = {
  req: PayloadRequest
  page: Page
  /** Where this page stands in each language that has it. */
  alternates: Alternates
  section?: Section
  preview?: { expiresAt: string }
  /** What search engines may know of the page. */
  facts?: object[]
  /** What the page says to the press; false where it is no reading page. */
  wish?: Wish | false
  children: ReactNode
}

/** A page of the site inside its frame: banner, menu, language switch, footer. */
export async function SitePage({ req, page, alternates, section, preview, facts = [], wish = {}, children }: Props) {
  const { settings, navigation, footer, banner } = await siteAt(page.locale)
  return (
    <SiteFrame
      page={page}
      demo={isDemo()}
      preview={preview}
      banner={isShowing(banner, page.now) ? announcement(page, banner) : undefined}
      settings={settings}
      menu={menuOf(page, navigation, section)}
      footer={{ note: footer.note ?? undefined, pages: [...footerLinks(page, footer.pages), portalLink(page)] }}
      languages={locales.map((locale) => ({ locale, href: alternates[locale], current: locale === page.locale }))}
    >
      {children}
      <JsonLd facts={facts} />
      {wish && <PressWish req={req} page={page} wish={wish} />}
    </SiteFrame>
  )
}

type Site = Awaited<ReturnType<typeof siteAt>>

function announcement(page: Page, banner: Site['banner']) {
  if (!banner.text) return undefined
  const link = linkOf(page, banner)
  return { text: banner.text, label: link?.label, href: link?.href }
}

function menuOf(page: Page, { sections, links }: Site['navigation'], current: Section | undefined) {
  const fronts = (sections ?? []).flatMap((section) => {
    const href = page.section(section)
    return href ? [{ label: page.t(`sections.${section}.title`), href, current: section === current }] : []
  })
  const further = (links ?? []).flatMap((stored) => linkOf(page, stored) ?? [])
  return [
    ...fronts,
    ...further
      .filter(
        ({ href }, index) => [...fronts, ...further].findIndex((one) => one.href === href) === fronts.length + index,
      )
      .map((link) => ({ ...link, current: page.url === publicUrl() + link.href })),
  ]
}

/** Members look for their own page at the foot of any other. */
const portalLink = ({ locale, t }: Page) => ({ label: t('portal.name'), href: portalAddress(locale) })

const footerLinks = (page: Page, pages: Site['footer']['pages']) =>
  (pages ?? []).flatMap((one) => {
    const href = typeof one === 'object' ? page.href('pages', one) : undefined
    return href && typeof one === 'object' && one.title ? [{ label: one.title, href }] : []
  })
