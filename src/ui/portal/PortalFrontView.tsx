import type { ReactNode } from 'react'

import type { Branch } from '@/payload-types'

import { Contacts } from '../components/Contacts'
import type { Desk } from '../desk/Desk'
import styles from '../desk/FrontView.module.css'
import { StepHead } from '../desk/StepHead'
import { formatDay } from '../format/dates'

type Props = {
  desk: Desk
  member: { firstName: string; role: 'mentor' | 'mentee' }
  branch: { name: string; contacts: NonNullable<Branch['contacts']> }
  /** Who accompanies them, with a number to call. */
  guide?: { name: string; telephone: string | null; away: { name: string; until: string } | null }
  /** Where the person stands and what comes next. */
  children?: ReactNode
}

/** A member's own first page: where they stand, who they are here, and whom to ask. */
export const PortalFrontView = ({ desk: { t, locale }, member, branch, guide, children }: Props) => (
  <>
    <StepHead title={t('portal.frontPage.title', { name: member.firstName })} />
    {children}
    <dl className={styles.facts}>
      <div>
        <dt>{t('portal.frontPage.role')}</dt>
        <dd>{t(`portal.frontPage.roles.${member.role}`)}</dd>
      </div>
      <div>
        <dt>{t('portal.frontPage.branch')}</dt>
        <dd>{branch.name}</dd>
      </div>
      {guide && (
        <div>
          <dt>{t('intake.guide.title')}</dt>
          <dd>
            {guide.name}
            {guide.away && (
              <>
                <br />
                {t('intake.guide.away', { name: guide.away.name, date: formatDay(locale, guide.away.until) })}
              </>
            )}
            {guide.telephone && (
              <>
                <br />
                <a href={`tel:${guide.telephone.replaceAll(/[^+\d]/g, '')}`}>
                  {t('intake.guide.call', { telephone: guide.telephone })}
                </a>
              </>
            )}
          </dd>
        </div>
      )}
    </dl>
    <Contacts heading={t('portal.frontPage.help')} contacts={branch.contacts} />
  </>
)
