import { Button } from '../components/Button'
import { formatMoment } from '../format/dates'
import { type Act, ActForm } from './ActForm'
import type { Desk } from './Desk'
import styles from './Rows.module.css'

type Door = { id: string; device: string; since: string; until: string; current?: boolean }
type Props = {
  desk: Desk
  heading: string
  kind: 'signIns' | 'devices'
  doors: Door[]
  close: Act
  at: string
}

/** Sign-ins or remembered devices, each with the button that ends it. */
export const DoorList = ({ desk, heading, kind, doors, close, at }: Props) => (
  <section>
    <h2>{heading}</h2>
    {doors.length === 0 && <p>{desk.t('desk.doorsPage.noDevices')}</p>}
    <ul className={styles.rows}>
      {doors.map((door) => (
        <li key={door.id}>
          <div>
            <h3>{door.device || desk.t('desk.doorsPage.unknownDevice')}</h3>
            <p>
              {door.current && <strong>{desk.t('desk.doorsPage.current')} · </strong>}
              {wordsOf(desk, kind, door)}
            </p>
          </div>
          <ActForm action={close} at={at}>
            <input type="hidden" name="kind" value={kind} />
            <input type="hidden" name="id" value={door.id} />
            <Button kind="second" label={labelOf(desk, door)}>
              {desk.t('desk.doorsPage.close')}
            </Button>
          </ActForm>
        </li>
      ))}
    </ul>
  </section>
)

const wordsOf = ({ locale, t }: Desk, kind: Props['kind'], { since, until }: Door): string =>
  kind === 'signIns'
    ? t('desk.doorsPage.since', { date: formatMoment(locale, since) })
    : t('desk.doorsPage.until', { date: formatMoment(locale, until) })

const labelOf = ({ locale, t }: Desk, { device, since }: Door): string =>
  t('desk.doorsPage.closeWhich', {
    device: device || t('desk.doorsPage.unknownDevice'),
    date: formatMoment(locale, since),
  })
