import type { CardItem } from '../cards/CardItem'
import { classes } from '../classes'
import styles from './Card.module.css'
import { Forms } from './Forms'
import { Frame } from './Frame'

type Props = { item: CardItem; level?: 2 | 3; priority?: boolean; wide?: boolean }

/** A document in a list: picture on its ground line, title, a sentence, facts. The whole card leads there. */
export function Card({ item, level = 3, priority, wide = false }: Props) {
  const Heading = `h${level}` as const
  const sizes = wide ? '(min-width: 48rem) 36rem, 92vw' : '(min-width: 75rem) 23rem, (min-width: 45rem) 45vw, 92vw'
  return (
    <article className={classes(styles.card, wide && styles.wide)} lang={item.lang}>
      <div className={styles.picture}>
        {item.picture ? (
          <Frame
            media={item.picture}
            sizes={sizes}
            portrait={item.portrait}
            priority={priority}
            alt=""
            credit={false}
          />
        ) : (
          <Forms tone={item.cover?.tone ?? 'rose'} />
        )}
      </div>
      <div className={styles.words}>
        <Heading className={styles.title}>
          <a href={item.href} hrefLang={item.lang}>
            {item.title}
          </a>
        </Heading>
        {item.summary && <p className={styles.summary}>{item.summary}</p>}
        <p className={styles.meta}>
          {item.badge && <b className={styles.badge}>{item.badge}</b>} {item.meta.join(' · ')}
        </p>
      </div>
    </article>
  )
}
