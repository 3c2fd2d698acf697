import { formatWhen } from '../../format/dates'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'

type Coming = {
  id: string
  href: string
  name: string
  coordinator: string
  mode: 'onSite' | 'telephone' | 'online'
  startsAt: string
  endsAt: string
  zone: string
}

/** The interviews that are planned, the next one first. */
export const Agenda = ({ desk: { t, locale }, coming }: { desk: Desk; coming: Coming[] }) =>
  coming.length > 0 && (
    <section>
      <h2>
        {t('intake.staff.agenda')} ({coming.length})
      </h2>
      <ul className={rows.rows}>
        {coming.map(({ id, href, name, coordinator, mode, ...when }) => (
          <li key={id}>
            <div>
              <h3>
                <a href={href}>{name}</a>
              </h3>
              <p>{[t(`intake.modes.${mode}`), coordinator].join(', ')}</p>
            </div>
            <p>
              <strong>{formatWhen(locale, when)}</strong>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
