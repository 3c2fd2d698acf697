'use client'

import { useActionState } from 'react'

import { Button } from '../../components/Button'
import styles from '../../portal/apply/AnswerList.module.css'
import type { FormField } from '../Field'
import { FieldsForm } from '../FieldsForm'

export type ShownPart = { title: string; answers: { question: string; lines: string[] }[] }
export type ShownFile = { title: string; parts: ShownPart[] }
/** What is wrong with the form, or the files that it asked for: shown this once, and nowhere kept. */
export type FileState = {
  faults?: Record<string, string>
  typed?: Record<string, string>
  shown?: { files: ShownFile[]; text: string; again: string }
}

type Props = {
  action: (state: FileState, form: FormData) => Promise<FileState>
  /** The page's own address: without scripts the form is sent there. */
  at: string
  fields: FormField[]
  button: string
  problem: string
}

/** Asks whose file is wanted and why; the answer is the file itself. */
export function FileForm({ action, at, ...form }: Props) {
  const [{ shown, ...state }, submit, isPending] = useActionState(action, {}, at)
  if (!shown) return <FieldsForm {...form} {...state} action={submit} isPending={isPending} />
  return (
    <>
      <p role="status">{shown.text}</p>
      {shown.files.map((file, index) => (
        <Shown key={`${index} ${file.title}`} {...file} />
      ))}
      <Button href={at} kind="second">
        {shown.again}
      </Button>
    </>
  )
}

const Shown = ({ title, parts }: ShownFile) => (
  <article>
    <h2>{title}</h2>
    {parts.map((part, index) => (
      <section key={`${index} ${part.title}`} className={styles.step}>
        <h3>{part.title}</h3>
        <dl>
          {part.answers.map(({ question, lines }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>
                {lines.map((line, at) => (
                  <span key={`${at} ${line}`} className={styles.line}>
                    {line}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </article>
)
