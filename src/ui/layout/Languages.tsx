import type { Locale } from '@/platform/locales'

import { classes } from '../classes'
import type { Page } from '../page'
import styles from './SiteHeader.module.css'

export type LanguageLink = { locale: Locale; href?: string; current: boolean }

type Props = {
  page: Pick<Page, 't'>
  languages: LanguageLink[]
  /** Where it stands twice: on which screens this one is there. */
  shown?: 'narrow' | 'wide'
}

/** The language switch: the same page in every language that has it. */
export const Languages = ({ page, languages, shown }: Props) => (
  <nav className={classes(styles.languages, shown && styles[shown])} aria-label={page.t('site.languages')}>
    <ul>
      {languages.map(({ locale, href, current }) => {
        const full = page.t(`site.languageNames.${locale}`)
        const code = <abbr title={full}>{locale}</abbr>
        if (current)
          return (
            <li key={locale}>
              <span className={styles.current} lang={locale} aria-current="true">
                {code}
              </span>
            </li>
          )
        return (
          href && (
            <li key={locale}>
              <a href={href} lang={locale} hrefLang={locale}>
                {code}
              </a>
            </li>
          )
        )
      })}
    </ul>
  </nav>
)
