import { Button } from '../../components/Button'
import { type Act, ActForm } from '../ActForm'
import type { Desk } from '../Desk'
import type { Person } from './PersonRow'
import styles from './run.module.css'

type Props = {
  desk: Desk
  person: Person & { state: string }
  /** All seats are taken: letting them in is one more, and the button says so. */
  isFull: boolean
  say: Act
  at: string
}

/** Somebody who waits, or whose seat is only held, and who stands at the door. */
export function WaitingRow({ desk: { t }, person, isFull, say, at }: Props) {
  const name = `${person.lastName} ${person.firstName}`
  const over = isFull && person.state === 'waiting'
  return (
    <li
      id={`p-${person.id}`}
      data-waiting={person.id}
      data-name={`${person.firstName} ${person.lastName}`}
      tabIndex={-1}
    >
      <div>
        <h3>
          {person.lastName} {person.firstName}
        </h3>
        <p className={styles.unsent} hidden data-is="unsent">
          {t('run.door.unsent')}
        </p>
      </div>
      <div data-act={over ? 'letInOver' : 'letIn'}>
        <ActForm action={say} at={at}>
          <input type="hidden" name="booking" value={person.id} />
          <input type="hidden" name="act" value={over ? 'letInOver' : 'letIn'} />
          <Button kind="second" label={t(`run.door.${over ? 'letInOverWho' : 'letInWho'}`, { name })}>
            {t(`run.door.${over ? 'letInOver' : 'letIn'}`)}
          </Button>
        </ActForm>
      </div>
    </li>
  )
}
