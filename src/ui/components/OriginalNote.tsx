import type { Locale } from '@/platform/locales'

import { languageIn } from '../format/names'
import type { Page } from '../page'
import styles from './OriginalNote.module.css'

/** Says, in the page's language, that the text below is the original in another one. */
export function OriginalNote({ page, shownIn }: { page: Page; shownIn: Locale }) {
  if (shownIn === page.locale) return null
  return (
    <p className={styles.note} lang={page.locale}>
      {page.t('site.shownInOriginal', { language: languageIn(page, shownIn) })}
    </p>
  )
}
