import { mark } from '../logo/mark'
import styles from './Logo.module.css'

/** The two forms and the name. */
export function Logo({ name, href }: { name: string; href: string }) {
  return (
    <a className={styles.logo} href={href}>
      <svg viewBox={mark.viewBox} aria-hidden="true" focusable="false">
        {mark.paths.map(({ d, fill }) => (
          <path key={d} className={styles[fill]} d={d} />
        ))}
      </svg>
      <span>{name}</span>
    </a>
  )
}
