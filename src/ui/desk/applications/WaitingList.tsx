import { EmptyState } from '../../components/EmptyState'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'

type Waiting = { id: string; href: string; name: string; role: 'mentor' | 'mentee'; branch: string; days: number }
type Props = {
  desk: Desk
  /** Who stands where, each group under its heading. */
  groups: { title: string; waiting: Waiting[] }[]
}

/** Everybody on their way, by where they stand, with the days. */
export const WaitingList = ({ desk, groups }: Props) => (
  <>
    {groups.length === 0 && (
      <EmptyState heading={desk.t('applying.staff.empty')} text={desk.t('applying.staff.emptyText')} />
    )}
    {groups.map(({ title, waiting }) => (
      <section key={title}>
        <h2>
          {title} ({waiting.length})
        </h2>
        <Rows desk={desk} waiting={waiting} />
      </section>
    ))}
  </>
)

const Rows = ({ desk: { t }, waiting }: { desk: Desk; waiting: Waiting[] }) => (
  <ul className={rows.rows}>
    {waiting.map(({ id, href, name, role, branch, days }) => (
      <li key={id}>
        <div>
          <h3>
            <a href={href}>{name}</a>
          </h3>
          <p>{[t(`portal.frontPage.roles.${role}`), branch].filter(Boolean).join(', ')}</p>
        </div>
        <p>
          <strong>{t('applying.staff.waits', { days })}</strong>
        </p>
      </li>
    ))}
  </ul>
)
