import type { Desk } from '../../desk/Desk'
import styles from './AnswerList.module.css'

export type AnsweredStep = {
  title: string
  /** Where its answers are changed, for whoever may. */
  href?: string
  /** Something in it waits for an answer. */
  isOpen: boolean
  answers: { question: string; lines: string[] }[]
}

type Props = { desk: Desk; steps: AnsweredStep[] }

/** What was answered, step by step, each with the way back to it. */
export const AnswerList = ({ desk: { t }, steps }: Props) => (
  <>
    {steps.map(({ title, href, isOpen, answers }) => (
      <section key={title} className={styles.step}>
        <h2>{title}</h2>
        {isOpen && <p className={styles.open}>{t('apply.incomplete', { step: title })}</p>}
        <dl>
          {answers.map(({ question, lines }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>
                {lines.length === 0 && <span className={styles.none}>{t('apply.noAnswer')}</span>}
                {lines.map((line) => (
                  <span key={line} className={styles.line}>
                    {line}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        {href && (
          <p>
            <a href={href} aria-label={t('apply.changeWhich', { step: title })}>
              {t('apply.change')}
            </a>
          </p>
        )}
      </section>
    ))}
  </>
)
