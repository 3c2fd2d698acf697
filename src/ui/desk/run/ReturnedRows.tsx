import { Button } from '../../components/Button'
import { type Act, ActForm } from '../ActForm'
import { answerWords, bounceWords, type Returned } from '../behalf/returned'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'

type Person = Returned & {
  id: string
  href: string
  name: string
  email: string
  /** A letter may be written once more from here; a member's address is put right in their file. */
  mayAgain: boolean
}
type Props = { desk: Desk; people: Person[]; again: Act; at: string }

/** People whom nobody can call: what came back from them, the way to their booking, and a letter once more. */
export function ReturnedRows({ desk, people, again, at }: Props) {
  const { t } = desk
  return (
    <section>
      <h2>{t('returns.title')}</h2>
      <p>{t('returns.lead')}</p>
      <ul className={rows.rows}>
        {people.map((person) => (
          <li key={person.id}>
            <div>
              <h3>
                <a href={person.href}>{person.name}</a>
              </h3>
              {person.bouncedAt && (
                <p>
                  {person.email}
                  <br />
                  {bounceWords(desk, person)}
                </p>
              )}
              {person.calendarAnswer === 'declined' && (
                <p>
                  {t('returns.calendar')}: {answerWords(desk, person)}
                </p>
              )}
            </div>
            {person.bouncedAt && person.mayAgain && (
              <ActForm action={again} at={at}>
                <input type="hidden" name="booking" value={person.id} />
                <Button kind="second" label={t('returns.againTo', { name: person.name })}>
                  {t('returns.again')}
                </Button>
              </ActForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
