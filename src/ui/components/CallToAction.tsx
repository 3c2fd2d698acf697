import type { Link } from '../linkOf'
import { Button } from './Button'
import styles from './CallToAction.module.css'
import { Forms, type Tone } from './Forms'

type Props = { heading?: string | null; text?: string | null; link?: Link; tone?: Tone }

/** The next step, said once and large; without words or a way on there is nothing to say. */
export function CallToAction({ heading, text, link, tone = 'night' }: Props) {
  if (!heading && !link) return null
  return (
    <section className={styles.call}>
      <div className={styles.words}>
        {heading && <h2>{heading}</h2>}
        {text && <p>{text}</p>}
        {link && (
          <p className={styles.way}>
            <Button kind="dark" href={link.href}>
              {link.label}
            </Button>
          </p>
        )}
      </div>
      <Forms tone={tone} className={styles.forms} />
    </section>
  )
}
