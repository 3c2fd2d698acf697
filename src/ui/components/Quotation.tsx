import { languageIn } from '../format/names'
import type { Page } from '../page'
import styles from './Quotation.module.css'

type Props = {
  page: Page
  text?: string | null
  speaker?: string | null
  /** The language it was said in. */
  language?: string | null
  /** The language it is written in, where that is not the page's. */
  lang?: string
  form?: 'circle' | 'arch'
  source?: { label: string; href?: string }
}

/** Somebody's words, with the language they were said in where the reader reads a translation. */
export function Quotation({ page, text, speaker, language, lang, form = 'circle', source }: Props) {
  if (!text) return null
  const translated = language && language !== (lang ?? page.locale)
  return (
    <figure className={styles.quotation}>
      <blockquote lang={lang}>
        <p>{text}</p>
      </blockquote>
      <figcaption className={styles.who}>
        <span className={styles[form]} aria-hidden="true" />
        <span>
          {speaker && <b>{speaker}</b>}
          {source && <Source {...source} />}
          {translated && (
            <span className={styles.said} lang={lang && page.locale}>
              {page.t('story.saidIn', { language: languageIn(page, language) })}
            </span>
          )}
        </span>
      </figcaption>
    </figure>
  )
}

const Source = ({ label, href }: { label: string; href?: string }) =>
  href ? (
    <a href={href} rel="noopener">
      {label}
    </a>
  ) : (
    <span>{label}</span>
  )
