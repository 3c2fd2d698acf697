import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { Pagination, type Pages } from '../../components/Pagination'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'
import styles from './WaitingList.module.css'

type Waiting = {
  id: string
  href: string
  name: string
  role: 'mentor' | 'mentee'
  branch: string
  coordinator: string | null
  /** Our letters to them come back. */
  bounced: boolean
  days: number
  quiet: number
}
type Group = {
  title: string
  total: number
  waiting: Waiting[]
  /** Where all of them are, if not here. */
  all?: string
  pages?: Pages
  /** Where all that are shown of them are invited; left out where nobody of them can be. */
  inviteAll?: string
}
type Props = {
  desk: Desk
  /** After how many days without a word it is said. */
  quietDays: number
  /** Who stands where, each group under its heading. */
  groups: Group[]
  /** Where those are invited whose boxes are ticked. */
  invite: string
}

/** Everybody on their way, by where they stand, with the days. */
export const WaitingList = ({ desk, quietDays, groups, invite }: Props) => (
  <form action={invite}>
    {groups.length === 0 && (
      <EmptyState heading={desk.t('applying.staff.empty')} text={desk.t('applying.staff.emptyText')} />
    )}
    {groups.map(({ title, total, waiting, all, pages, inviteAll }) => (
      <section key={title}>
        <h2>
          {title} ({total})
        </h2>
        <Rows desk={desk} quietDays={quietDays} waiting={waiting} mayInvite={Boolean(inviteAll)} />
        {all && waiting.length < total && (
          <p>
            <a href={all}>{desk.t('board.all', { count: total, title })}</a>
          </p>
        )}
        {pages && <Pagination page={desk} pages={pages} />}
        {inviteAll && (
          <div className={styles.acts}>
            <Button kind="second">{desk.t('invite.ticked')}</Button>
            <a href={inviteAll}>{desk.t('invite.all', { count: waiting.length, title })}</a>
          </div>
        )}
      </section>
    ))}
  </form>
)

type RowsProps = Pick<Props, 'desk' | 'quietDays'> & { waiting: Waiting[]; mayInvite: boolean }

const Rows = ({ desk: { t }, quietDays, waiting, mayInvite }: RowsProps) => (
  <ul className={rows.rows}>
    {waiting.map(({ id, href, name, role, branch, coordinator, bounced, days, quiet }) => (
      <li key={id}>
        <div>
          <h3>
            <a href={href}>{name}</a>
          </h3>
          <p>{[t(`portal.frontPage.roles.${role}`), branch, coordinator].filter(Boolean).join(', ')}</p>
        </div>
        <p>
          <strong>{t('applying.staff.waits', { days })}</strong>
          {bounced && (
            <>
              <br />
              {t('returns.short.bounced')}
            </>
          )}
          {quiet > quietDays && (
            <>
              <br />
              {t('board.quiet', { days: quiet })}
            </>
          )}
        </p>
        {mayInvite && (
          <label className={styles.pick}>
            <input type="checkbox" name="person" value={id} aria-label={t('invite.pickName', { name })} />
            {t('invite.pick')}
          </label>
        )}
      </li>
    ))}
  </ul>
)
