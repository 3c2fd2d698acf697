import { EmptyState } from '../../components/EmptyState'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'

type Waiting = { id: string; href: string; name: string; role: 'mentor' | 'mentee'; branch: string; days: number }
type Props = { desk: Desk; sent: Waiting[]; begun: Waiting[] }

/** Who has applied and waits for an answer, with the days, and who has only begun. */
export const WaitingList = ({ desk, sent, begun }: Props) => (
  <>
    {sent.length === 0 ? (
      <EmptyState heading={desk.t('applying.staff.empty')} text={desk.t('applying.staff.emptyText')} />
    ) : (
      <section>
        <h2>{desk.t('applying.staff.sent')}</h2>
        <Rows desk={desk} waiting={sent} />
      </section>
    )}
    {begun.length > 0 && (
      <section>
        <h2>{desk.t('applying.staff.begun')}</h2>
        <p>{desk.t('applying.staff.begunText')}</p>
        <Rows desk={desk} waiting={begun} />
      </section>
    )}
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
