import { formatMoment } from '../format/dates'
import { relOf } from '../linkOf'
import type { Page } from '../page'
import styles from './Strips.module.css'

export type Announcement = { text: string; label?: string; href?: string }

/** Says on every page that what stands here is a demonstration. */
export const DemoStrip = ({ page }: { page: Pick<Page, 't'> }) => (
  <p className={styles.demo}>
    <span className="wrap">{page.t('site.demoStrip')}</span>
  </p>
)

/** Says that readers do not see this yet, and how long the link works. */
export const PreviewStrip = ({ page, expiresAt }: { page: Page; expiresAt: string }) => (
  <p className={styles.preview}>
    <span className="wrap">
      <b>{page.t('preview.strip')}</b> {page.t('preview.expiresAt', { date: formatMoment(page.locale, expiresAt) })}
    </span>
  </p>
)

/** One announcement for the whole site. */
export const Banner = ({ text, label, href }: Announcement) => (
  <div className={styles.banner}>
    <p className="wrap">
      {text}{' '}
      {href && (
        <a href={href} rel={relOf(href)}>
          {label ?? href}
        </a>
      )}
    </p>
  </div>
)

/** Says to a colleague in whose place they act: it must not be overlooked. */
export const ActingStrip = ({ words }: { words: string }) => (
  <p className={styles.preview}>
    <span className="wrap">
      <b>{words}</b>
    </span>
  </p>
)
