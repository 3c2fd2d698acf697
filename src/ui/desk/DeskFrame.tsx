import type { ReactNode } from 'react'

import { Button } from '../components/Button'
import { type LanguageLink, Languages } from '../layout/Languages'
import { Logo } from '../layout/Logo'
import { MenuItems, type MenuLink } from '../layout/MenuItems'
import header from '../layout/SiteHeader.module.css'
import { DemoStrip } from '../layout/Strips'
import { ActForm } from './ActForm'
import type { Desk } from './Desk'
import styles from './DeskFrame.module.css'

type Props = {
  desk: Desk
  home: string
  /** The page's own address. */
  at: string
  demo: boolean
  menu: MenuLink[]
  languages: LanguageLink[]
  /** Ends the sign-in; only where somebody is signed in. */
  signOut?: () => Promise<void>
  children: ReactNode
}

/** All that stands around a page of the desk: the house's mark, its pages, the languages, and the way out. */
export const DeskFrame = ({ desk, home, at, demo, menu, languages, signOut, children }: Props) => (
  <>
    <a className="skip" href="#content">
      {desk.t('site.skipToContent')}
    </a>
    <header className={styles.header}>
      {demo && <DemoStrip page={desk} />}
      <div className={`wrap ${header.header}`}>
        <Logo name="DUO for a JOB" href={home} />
        <Languages page={desk} languages={languages} />
      </div>
      {menu.length > 0 && (
        <nav className={`wrap ${styles.menu}`} aria-label={desk.t('desk.menu')}>
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
        <ActForm action={signOut} at={at}>
          <Button kind="second">{desk.t('desk.signOut')}</Button>
        </ActForm>
      </footer>
    )}
  </>
)
