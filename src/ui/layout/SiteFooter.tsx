import type { SiteSetting } from '@/payload-types'

import type { Page } from '../page'
import type { MenuLink } from './MenuItems'
import styles from './SiteFooter.module.css'

export type FooterWords = { note?: string | null; pages: { label: string; href: string }[] }

type Props = { page: Page; settings: SiteSetting; menu: MenuLink[]; footer: FooterWords }

/** Who we are, where everything else is, and how to reach us; on paper also the address of the page. */
export function SiteFooter({ page, settings, menu, footer }: Props) {
  return (
    <footer className={styles.footer}>
      <div className={`wrap ${styles.grid}`}>
        <div>
          <p className={styles.name}>{settings.name}</p>
          {settings.tagline && <p>{settings.tagline}</p>}
        </div>
        <nav className={styles.links} aria-label={page.t('site.footerMenu')}>
          <List links={footer.pages} />
          <List links={menu} />
        </nav>
        <Reach settings={settings} />
        {footer.note && <p className={styles.note}>{footer.note}</p>}
        <p className={styles.address}>{page.url}</p>
      </div>
    </footer>
  )
}

const List = ({ links }: { links: { label: string; href: string }[] }) => (
  <ul>
    {links.map(({ label, href }) => (
      <li key={href}>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
)

function Reach({ settings: { address, email, telephone, social } }: { settings: SiteSetting }) {
  return (
    <ul>
      {address && <li>{address}</li>}
      {email && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {telephone && (
        <li>
          <a href={`tel:${telephone.replaceAll(/[^+\d]/g, '')}`}>{telephone}</a>
        </li>
      )}
      {(social ?? []).map(({ url, label }) => (
        <li key={url}>
          <a href={url} rel="noopener me">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
