import type { Locale } from '@/platform/locales'

import { languageIn } from '../format/names'
import type { Page } from '../page'
import styles from './Elsewhere.module.css'

export type InOtherLanguage = { locale: Locale; label?: string; items: { title: string; href: string; lang: string }[] }

/** What a list has only in other languages, each title in its own. */
export function Elsewhere({ page, elsewhere }: { page: Page; elsewhere: InOtherLanguage[] }) {
  const filled = elsewhere.filter(({ items }) => items.length)
  if (!filled.length) return null
  return (
    <div className={styles.elsewhere}>
      {filled.map(({ locale, label, items }) => (
        <section key={locale}>
          <h2>{label ?? page.t('site.alsoIn', { language: languageIn(page, locale) })}</h2>
          <ul>
            {items.map(({ title, href, lang }) => (
              <li key={href}>
                <a href={href} lang={lang} hrefLang={lang}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
