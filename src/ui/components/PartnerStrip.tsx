import type { Partner } from '@/payload-types'

import type { Page } from '../page'
import styles from './PartnerStrip.module.css'

/** Who made it with us, by name. */
export function PartnerStrip({ page, partners, ours }: { page: Page; partners: Partner[]; ours?: string }) {
  if (!partners.length) return null
  return (
    <section>
      <h2 className={styles.heading} lang={ours}>
        {page.t('campaign.partners')}
      </h2>
      <ul className={styles.partners}>
        {partners.map(({ id, name, url }) => (
          <li key={id}>
            {url ? (
              <a href={url} rel="noopener">
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
