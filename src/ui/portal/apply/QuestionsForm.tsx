'use client'

import { useActionState, useEffect, useRef } from 'react'

import { Button } from '../../components/Button'
import { Faults } from '../../desk/Faults'
import form from '../../desk/StepForm.module.css'
import type { DrawnQuestion } from './DrawnQuestion'
import { Question } from './Question'

/** What a step gets back: what is wrong, question by question, with what was typed. */
export type QuestionsState = {
  faults?: Record<string, { beside: string; above: string }>
  typed?: Record<string, string[]>
}
export type QuestionsAction = (state: QuestionsState, form: FormData) => Promise<QuestionsState>

type Props = {
  action: QuestionsAction
  /** The page's own address: without scripts the form is sent there. */
  at: string
  questions: DrawnQuestion[]
  /** What was answered before. */
  saved: Record<string, string[]>
  words: { problem: string; next: string; later: string }
}

/** The questions of one step, with two ways to save them: to go on, or to stop for now. */
export function QuestionsForm({ action, at, questions, saved, words }: Props) {
  const [{ faults = {}, typed = saved }, submit, isPending] = useActionState(action, {}, at)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [faults])
  return (
    <form className={form.form} action={submit} noValidate>
      <Faults
        heading={words.problem}
        faults={Object.fromEntries(Object.entries(faults).map(([name, { above }]) => [name, above]))}
        focus={summary}
      />
      <div key={JSON.stringify(typed)} className={form.form}>
        {questions.map((question) => (
          <Question key={question.name} question={question} typed={typed} fault={faults[question.name]?.beside} />
        ))}
      </div>
      <div aria-busy={isPending} className={form.ways}>
        <Button>{words.next}</Button>
        <Button kind="second" name="later">
          {words.later}
        </Button>
      </div>
    </form>
  )
}
