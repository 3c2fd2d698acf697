import type { ReactNode } from 'react'

import { classes } from '../../classes'
import { type Act, ActForm } from '../ActForm'
import type { Desk } from '../Desk'
import styles from './run.module.css'

export type Person = {
  id: string
  firstName: string
  lastName: string
  attendance?: 'came' | 'absent' | 'noShow'
  walkIn: boolean
  need?: string
}
type Props = { desk: Desk; person: Person; say: Act; at: string; search: string }

/** One person at the door: one large button, and what was said of them with the way back. */
export function PersonRow({ desk: { t }, person, say, at, search }: Props) {
  const { id, attendance, walkIn, need } = person
  const name = `${person.lastName} ${person.firstName}`
  const form = (act: string, isHidden: boolean, button: ReactNode) => (
    <div hidden={isHidden} data-act={act}>
      <ActForm action={say} at={at}>
        <input type="hidden" name="booking" value={id} />
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="q" value={search} />
        {button}
      </ActForm>
    </div>
  )
  const small = (words: string, label: string) => (
    <button className={styles.small} aria-label={label}>
      {words}
    </button>
  )
  const isOpen = !attendance || attendance === 'noShow'
  return (
    <li
      id={`p-${id}`}
      className={styles.person}
      data-person={id}
      data-name={`${person.firstName} ${person.lastName}`}
      data-said={attendance ?? ''}
      tabIndex={-1}
    >
      {form(
        'came',
        !isOpen,
        <button className={styles.big}>
          <Name person={person} />
          <span className={styles.mark}>{t('run.door.came')}</span>
        </button>,
      )}
      <div className={styles.said} hidden={isOpen} data-is="said">
        <Name person={person} />
        <span className={classes(styles.mark, styles.here)} hidden={attendance !== 'came'} data-is="came">
          ✓ {t('run.door.came')}
        </span>
        <span className={styles.mark} hidden={attendance !== 'absent'} data-is="absent">
          {t('run.door.notComing')}
        </span>
      </div>
      <p className={styles.unsent} hidden data-is="unsent">
        {t('run.door.unsent')}
      </p>
      <div className={styles.below}>
        <p>
          {[walkIn && t('run.door.walkedIn'), attendance === 'noShow' && t('run.door.noShow')]
            .filter(Boolean)
            .join(' · ')}
          {need && (
            <>
              <strong>{t('run.door.need')}</strong> {need}
            </>
          )}
        </p>
        {form('absent', Boolean(attendance), small(t('run.door.notComing'), t('run.door.notComingWho', { name })))}
        {form('undo', isOpen, small(t('run.door.undo'), t('run.door.undoWho', { name })))}
      </div>
    </li>
  )
}

const Name = ({ person: { firstName, lastName } }: { person: Person }) => (
  <span className={styles.name}>
    <b>{lastName}</b> {firstName}
  </span>
)
