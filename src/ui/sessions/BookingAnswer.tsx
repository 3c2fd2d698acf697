import type { RefObject } from 'react'

import { Button } from '../components/Button'
import { Facts } from '../components/Facts'
import styles from './BookingAnswer.module.css'
import type { Answer } from './BookingState'

export type AnswerWords = Record<'code' | 'codeHint' | 'cancel' | 'prove' | 'calendar' | 'another', string>

type Props = {
  answer: Answer
  words: AnswerWords
  session: string
  another: string
  focus: RefObject<HTMLDivElement | null>
}

/** What a person takes home, on the screen or on paper: that it is done, when and where, the code, and how to cancel. */
export const BookingAnswer = ({ answer, words, session, another, focus }: Props) => (
  <div ref={focus} className={styles.answer} role="status" id="done" tabIndex={-1} autoFocus>
    <p className={styles.session}>{session}</p>
    <h1>{answer.title}</h1>
    <p className={styles.lead}>{answer.text}</p>
    <p>{answer.told}</p>
    {answer.prove && (
      <p className="screen">
        <Button href={answer.prove}>{words.prove}</Button>
      </p>
    )}
    <div className={styles.code}>
      <h2>{words.code}</h2>
      <p>
        <b>{answer.code}</b>
      </p>
      <p>{words.codeHint}</p>
    </div>
    <Facts facts={answer.facts.map(({ label, lines }) => ({ label, value: drawn(lines), wide: true }))} />
    {answer.calendar && (
      <p className="screen">
        <Button href={answer.calendar} kind="second" download>
          {words.calendar}
        </Button>
      </p>
    )}
    <div>
      <h2>{words.cancel}</h2>
      <p>{answer.cancel}</p>
    </div>
    <p className="screen">
      <a href={another}>{words.another}</a>
    </p>
  </div>
)

const drawn = (lines: string[]) =>
  lines.map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ))
