import type { Staff } from '@/payload-types'

import { Button } from '../components/Button'
import { type Act, ActForm } from './ActForm'
import type { Desk } from './Desk'
import styles from './Rows.module.css'

type Colleague = Pick<Staff, 'id' | 'name' | 'email' | 'roles' | 'state'> & {
  hasPhone: boolean
  isOneself: boolean
  /** The name of the administrator who asked for the phone to be taken off. */
  resetAskedBy?: string
}
type Props = { desk: Desk; colleague: Colleague; href: string; care: Act; at: string }

/** One colleague: who, since when in which state, and what an administrator can do about it. */
export function ColleagueRow({ desk, colleague, href, care, at }: Props) {
  const { t } = desk
  const { name, email, roles, state, hasPhone, isOneself } = colleague
  return (
    <li>
      <div>
        <h2>
          <a href={href}>{name}</a>
        </h2>
        <p>{email}</p>
        <p>{roles.map((role) => t(`desk.frontPage.roleNames.${role}`)).join(', ')}</p>
        <p>
          <strong>{t(`desk.colleaguesPage.states.${state}`)}</strong>
          {state === 'active' && ` · ${t(`desk.colleaguesPage.${hasPhone ? 'hasPhone' : 'noPhone'}`)}`}
        </p>
      </div>
      {!isOneself && <Acts desk={desk} colleague={colleague} care={care} at={at} />}
    </li>
  )
}

function Acts({ desk: { t }, colleague, care, at }: Omit<Props, 'href'>) {
  const { id, name, state, hasPhone, resetAskedBy } = colleague
  const act = (what: string, words: string) => (
    <ActForm action={care} at={at}>
      <input type="hidden" name="staff" value={id} />
      <input type="hidden" name="act" value={what} />
      <Button kind="second" label={`${words}, ${name}`}>
        {words}
      </Button>
    </ActForm>
  )
  if (state === 'left') return <div className={styles.acts}>{act('reopen', t('desk.colleaguesPage.reopen'))}</div>
  return (
    <div className={styles.acts}>
      {state === 'invited' && act('invite', t('desk.colleaguesPage.invite'))}
      {hasPhone && (
        <details open={Boolean(resetAskedBy)}>
          <summary>{t('desk.colleaguesPage.reset')}</summary>
          <p>{t('desk.colleaguesPage.resetText')}</p>
          {resetAskedBy && <p>{t('desk.colleaguesPage.resetAskedBy', { name: resetAskedBy })}</p>}
          {act('reset', t(`desk.colleaguesPage.${resetAskedBy ? 'resetAgree' : 'reset'}`))}
        </details>
      )}
      <details>
        <summary>{t('desk.colleaguesPage.close')}</summary>
        <p>{t('desk.colleaguesPage.closeText', { name })}</p>
        {act('close', t('desk.colleaguesPage.closeSure'))}
      </details>
    </div>
  )
}
