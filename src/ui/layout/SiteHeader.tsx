import type { Page } from '../page'
import { type LanguageLink, Languages } from './Languages'
import { Logo } from './Logo'
import { MenuItems, type MenuLink } from './MenuItems'
import styles from './SiteHeader.module.css'

type Props = { page: Page; name: string; menu: MenuLink[]; languages: LanguageLink[] }

/** Logo, menu, search and languages in one line; on small screens the menu folds without a script. */
export function SiteHeader({ page, name, menu, languages }: Props) {
  return (
    <div className={`wrap ${styles.header}`}>
      <Logo name={name} href={`/${page.locale}`} />
      {/* Beside the logo, or behind the menu where both fit in a line: what is tabbed to comes in the order that is seen. */}
      <Languages page={page} languages={languages} shown="narrow" />
      <nav className={styles.row} aria-label={page.t('site.mainMenu')}>
        <Links page={page} menu={menu} />
      </nav>
      <Languages page={page} languages={languages} shown="wide" />
      <nav className={styles.fold} aria-label={page.t('site.mainMenu')}>
        <details>
          <summary>{page.t('site.menu')}</summary>
          <div className={styles.sheet}>
            <Links page={page} menu={menu} />
          </div>
        </details>
      </nav>
    </div>
  )
}

function Links({ page, menu }: { page: Page; menu: MenuLink[] }) {
  const search = page.section('search')
  return (
    <ul>
      <MenuItems menu={menu} />
      {search && (
        <li>
          <a className={styles.search} href={search}>
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <circle cx="10" cy="10" r="7" />
              <path d="M15 15l7 7" />
            </svg>
            <span>{page.t('site.search')}</span>
          </a>
        </li>
      )}
    </ul>
  )
}
