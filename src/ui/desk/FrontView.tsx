import type { ReactNode } from 'react'

import type { Staff } from '@/payload-types'

import { EmptyState } from '../components/EmptyState'
import type { Desk } from './Desk'
import styles from './FrontView.module.css'
import { StepHead } from './StepHead'

type Props = {
  desk: Desk
  name: string
  roles: Staff['roles']
  branches: string[]
  /** What waits; without it there is nothing to do here. */
  children?: ReactNode
}

/** The first page of the desk: who one is here, and what waits. */
export const FrontView = ({ desk: { t }, name, roles, branches, children }: Props) => (
  <>
    <StepHead title={t('desk.frontPage.title', { name })} />
    {children}
    <dl className={styles.facts}>
      <div>
        <dt>{t('desk.frontPage.roles')}</dt>
        <dd>{roles.map((role) => t(`desk.frontPage.roleNames.${role}`)).join(', ')}</dd>
      </div>
      <div>
        <dt>{t('desk.frontPage.branches')}</dt>
        <dd>{branches.length > 0 ? branches.join(', ') : t('desk.frontPage.allBranches')}</dd>
      </div>
    </dl>
    {!children && <EmptyState heading={t('desk.frontPage.emptyTitle')} text={t('desk.frontPage.empty')} />}
  </>
)
