import type { ReactNode } from 'react'

import styles from './Facts.module.css'

export type Fact = { label: string; value: ReactNode; wide?: boolean }

/** Short facts about a document, a wide one on a line of its own; those without a value are left out. */
export function Facts({ facts, lang }: { facts: Fact[]; lang?: string }) {
  const known = facts.filter(({ value }) => Boolean(value))
  if (!known.length) return null
  return (
    <dl className={styles.facts} lang={lang}>
      {known.map(({ label, value, wide }) => (
        <div key={label} className={wide ? styles.wide : undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
