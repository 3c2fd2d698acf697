import type { ReactNode } from 'react'

import type { SiteSetting } from '@/payload-types'

import type { Page } from '../page'
import { Banner, DemoStrip, PreviewStrip, type Announcement } from './Strips'
import { SiteFooter, type FooterWords } from './SiteFooter'
import type { LanguageLink } from './Languages'
import type { MenuLink } from './MenuItems'
import { SiteHeader } from './SiteHeader'

type Props = {
  page: Page
  demo: boolean
  preview?: { expiresAt: string }
  banner?: Announcement
  settings: SiteSetting
  menu: MenuLink[]
  footer: FooterWords
  languages: LanguageLink[]
  children: ReactNode
}

/** All that stands around a page, from the skip link to the footer. */
export function SiteFrame({ page, demo, preview, banner, settings, menu, footer, languages, children }: Props) {
  return (
    <>
      <a className="skip" href="#content">
        {page.t('site.skipToContent')}
      </a>
      <header>
        {preview && <PreviewStrip page={page} expiresAt={preview.expiresAt} />}
        {demo && <DemoStrip page={page} />}
        {banner && <Banner {...banner} />}
        <SiteHeader page={page} name={settings.name} menu={menu} languages={languages} />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter page={page} settings={settings} menu={menu} footer={footer} />
    </>
  )
}
