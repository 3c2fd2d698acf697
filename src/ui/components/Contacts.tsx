import type { Branch } from '@/payload-types'

import styles from './Contacts.module.css'

type Props = { heading: string; contacts: Branch['contacts']; lang?: string }

/** Whom to ask, by role. */
export function Contacts({ heading, contacts, lang }: Props) {
  const reachable = (contacts ?? []).filter(({ email, telephone }) => email || telephone)
  if (!reachable.length) return null
  return (
    <section className={styles.contacts}>
      <h2 lang={lang}>{heading}</h2>
      <ul>
        {reachable.map(({ id, role, email, telephone }) => (
          <li key={id ?? role}>
            {role && <b>{role}</b>}
            {email && <a href={`mailto:${email}`}>{email}</a>}
            {telephone && <a href={`tel:${telephone.replaceAll(/[^+\d]/g, '')}`}>{telephone}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}
