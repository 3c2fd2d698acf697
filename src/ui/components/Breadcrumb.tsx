import type { Page, Section } from '../page'
import styles from './Breadcrumb.module.css'

type Props = { page: Page; section?: Section; also?: { label: string; href?: string }[] }

/** The way back: home, the section, and what stands between; the page itself is the heading below it. */
export function Breadcrumb({ page, section, also = [] }: Props) {
  const href = section && page.section(section)
  const steps = [
    { label: page.t('site.home'), href: `/${page.locale}` },
    ...(section && href ? [{ label: page.t(`sections.${section}.title`), href }] : []),
    ...also.filter((step) => step.href),
  ]
  return (
    <nav className={styles.breadcrumb} aria-label={page.t('site.breadcrumb')}>
      <ol>
        {steps.map((step) => (
          <li key={step.label}>
            <a href={step.href}>{step.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
