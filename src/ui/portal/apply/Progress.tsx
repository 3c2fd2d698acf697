import { classes } from '../../classes'
import styles from './Progress.module.css'

type Step = { label: string; href?: string; isDone: boolean; isCurrent: boolean }

/** Where somebody is in a sequence of pages, with a way back to each one that is done. */
export const Progress = ({ words, steps }: { words: string; steps: Step[] }) => (
  <nav className={styles.progress} aria-label={words}>
    <p>{words}</p>
    <ol>
      {steps.map(({ label, href, isDone, isCurrent }, index) => (
        <li
          key={label}
          className={classes(isDone && styles.done, isCurrent && styles.current)}
          aria-current={isCurrent ? 'step' : undefined}
        >
          <Name number={index + 1} label={label} href={isCurrent ? undefined : href} />
        </li>
      ))}
    </ol>
  </nav>
)

/** Where there is little room, the number stands for the name. */
function Name({ number, label, href }: { number: number; label: string; href?: string }) {
  const words = (
    <>
      <span>{number}</span> <span className={styles.name}>{label}</span>
    </>
  )
  return href ? <a href={href}>{words}</a> : <p>{words}</p>
}
