import { classes } from '../classes'
import styles from './Steps.module.css'

type Step = { id?: string | null; title?: string | null; text?: string | null }

/** A way in numbered steps, circle and arch in turn; short steps stand side by side, long ones under one another. */
export function Steps({ heading, steps, level = 3 }: { heading?: string | null; steps: Step[]; level?: 2 | 3 }) {
  const told = steps.filter(({ title, text }) => title || text)
  const long = told.some(({ text }) => (text?.length ?? 0) > 160)
  const Title = `h${level}` as const
  if (!told.length) return null
  return (
    <section>
      {heading && <h2>{heading}</h2>}
      <ol className={classes(styles.steps, long ? styles.long : styles.short)}>
        {told.map(({ id, title, text }, index) => (
          <li key={id ?? index}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              {title && <Title>{title}</Title>}
              {text && <p>{text}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
