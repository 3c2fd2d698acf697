import type { Partner } from '@/payload-types'

import { Breadcrumb } from '../components/Breadcrumb'
import { EmptyState } from '../components/EmptyState'
import { Forms } from '../components/Forms'
import { PageHead } from '../components/PageHead'
import { Picture } from '../components/Picture'
import type { Page } from '../page'
import { populated } from '../populated'
import styles from './PartnersView.module.css'

/** Everybody at our side, by kind. */
export function PartnersView({ page, partners }: { page: Page; partners: Partner[] }) {
  const kinds = [...new Set(partners.map(({ kind }) => kind))]
  return (
    <>
      <PageHead
        before={<Breadcrumb page={page} />}
        title={page.t('sections.partners.title')}
        lead={page.t('sections.partners.intro')}
        art={<Forms tone="sea" />}
      />
      <div className="wrap room">
        {partners.length === 0 && <EmptyState heading={page.t('lists.empty')} />}
        {kinds.map((kind) => (
          <section key={kind} className={styles.kind}>
            {kind && <h2>{page.t(`partners.kinds.${kind}`)}</h2>}
            <ul className={styles.partners}>
              {partners
                .filter((partner) => partner.kind === kind)
                .map((partner) => (
                  <One key={partner.id} partner={partner} level={kind ? 3 : 2} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function One({ partner: { name, what, url, logo }, level }: { partner: Partner; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const picture = populated(logo)
  return (
    <li>
      {picture && <Picture media={picture} sizes="12rem" alt="" className={styles.logo} />}
      <Heading>
        {url ? (
          <a href={url} rel="noopener">
            {name}
          </a>
        ) : (
          name
        )}
      </Heading>
      {what && <p>{what}</p>}
    </li>
  )
}
