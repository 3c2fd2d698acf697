import type { ReactNode } from 'react'

import styles from './Questions.module.css'

type Question = { id?: string | null; question?: string | null; answer?: string | null }

/** Questions that open on their answers without a script. */
export function Questions({ heading, questions }: { heading?: string | null; questions: Question[] }) {
  const told = questions.filter(({ question, answer }) => question && answer)
  if (!told.length) return null
  return (
    <section>
      {heading && <h2>{heading}</h2>}
      <div className={styles.questions}>
        {told.map(({ id, question, answer }) => (
          <details key={id ?? question}>
            <summary>{question}</summary>
            <Paragraphs text={answer ?? ''} />
          </details>
        ))}
      </div>
    </section>
  )
}

/** A plain text with empty lines between its paragraphs. */
export const Paragraphs = ({ text }: { text: string }): ReactNode =>
  text.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
