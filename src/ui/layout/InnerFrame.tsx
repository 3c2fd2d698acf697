import type { ReactNode } from 'react'

import type { Locale } from '@/platform/locales'

import { Button } from '../components/Button'
import { ActForm } from '../desk/ActForm'
import type { Translate } from '../page'
import styles from './InnerFrame.module.css'
import { type LanguageLink, Languages } from './Languages'
import { Logo } from './Logo'
import { MenuItems, type MenuLink } from './MenuItems'
import header from './SiteHeader.module.css'
import { DemoStrip } from './Strips'

type Props = {
  page: { locale: Locale; t: Translate }
  home: string
  /** The page's own address. */
  at: string
  demo: boolean
  /** What the menu is called to whoever hears it. */
  label: string
  menu: MenuLink[]
  languages: LanguageLink[]
  /** Said above everything, where it must not be overlooked. */
  strip?: ReactNode
  /** Ends the sign-in; only where somebody is signed in. */
  signOut?: { label: string; action: () => Promise<void> }
  children: ReactNode
}

/** All that stands around a page of the desk or the portal: the house's mark, its pages, the languages, and the way out. */
export const InnerFrame = ({ page, home, at, demo, label, menu, languages, strip, signOut, children }: Props) => (
  <>
    <a className="skip" href="#content">
      {page.t('site.skipToContent')}
    </a>
    <header className={styles.header}>
      {demo && <DemoStrip page={page} />}
      {strip}
      <div className={`wrap ${header.header}`}>
        <Logo name="DUO for a JOB" href={home} />
        <Languages page={page} languages={languages} />
      </div>
      {menu.length > 0 && (
        <nav className={`wrap ${styles.menu}`} aria-label={label}>
          <ul>
            <MenuItems menu={menu} />
          </ul>
        </nav>
      )}
    </header>
    <main id="content" className={`wrap ${styles.main}`} tabIndex={-1}>
      {children}
    </main>
    {signOut && (
      <footer className={`wrap ${styles.footer}`}>
        <ActForm action={signOut.action} at={at}>
          <Button kind="second">{signOut.label}</Button>
        </ActForm>
      </footer>
    )}
  </>
)
