import type { ReactNode } from 'react'

import styles from './Facts.module.css'

export type Fact = { label: string; value: ReactNode }

/** Short facts about a document; those without a value are left out. */
export function Facts({ facts, lang }: { facts: Fact[]; lang?: string }) {
  const known = facts.filter(({ value }) => Boolean(value))
  if (!known.length) return null
  return (
    <dl className={styles.facts} lang={lang}>
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
