import styles from './Logo.module.css'

/** The two forms and the name. */
export function Logo({ name, href }: { name: string; href: string }) {
  return (
    <a className={styles.logo} href={href}>
      <svg viewBox="16 24 456 301" aria-hidden="true" focusable="false">
        <circle className={styles.circle} cx="168" cy="176" r="146" />
        <path className={styles.arch} d="M206 322V160a130 130 0 0 1 260 0v162z" />
        <path className={styles.meet} d="M206 317V160A130 130 0 0 1 254.7 58.6 146 146 0 0 1 206 317Z" />
      </svg>
      <span>{name}</span>
    </a>
  )
}
