import type { Desk } from '../Desk'
import rows from '../Rows.module.css'

type Chosen = {
  id: string
  href: string
  name: string
  role: 'mentor' | 'mentee'
  state:
    | 'draft'
    | 'submitted'
    | 'intakePlanned'
    | 'intakeDone'
    | 'inTraining'
    | 'ready'
    | 'onHold'
    | 'redirected'
    | 'withdrawn'
    | 'refused'
}

/** Those whom a coordinator is about to invite. */
export const ChosenList = ({ desk: { t }, chosen }: { desk: Desk; chosen: Chosen[] }) =>
  chosen.length > 0 && (
    <section>
      <h2>{t('invite.chosen', { count: chosen.length })}</h2>
      <ul className={rows.rows}>
        {chosen.map(({ id, href, name, role, state }) => (
          <li key={id}>
            <div>
              <h3>
                <a href={href}>{name}</a>
              </h3>
              <p>{[t(`portal.frontPage.roles.${role}`), t(`way.states.${state}`)].join(', ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
