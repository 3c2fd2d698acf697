import { classes } from '../classes'
import type { Page } from '../page'
import styles from './ShareLinks.module.css'

/** Plain links that hand the page on; nothing of these networks is loaded here. */
export function ShareLinks({ page, title }: { page: Page; title: string }) {
  const [url, words] = [encodeURIComponent(page.url), encodeURIComponent(title)]
  const ways = {
    email: `mailto:?subject=${words}&body=${url}`,
    whatsapp: `https://wa.me/?text=${words}%20${url}`,
    linkedin: `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${url}`,
  } as const
  return (
    <section className={classes(styles.share, 'screen')} aria-label={page.t('site.share')}>
      <p aria-hidden="true">{page.t('site.share')}</p>
      <ul>
        {(['email', 'whatsapp', 'linkedin', 'facebook'] as const).map((way) => (
          <li key={way}>
            <a href={ways[way]} rel="noopener">
              {page.t(`site.shareBy.${way}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
