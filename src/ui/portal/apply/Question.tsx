import type { ReactNode } from 'react'

import { classes } from '../../classes'
import { Field } from '../../desk/Field'
import { Choices } from './Choices'
import type { DrawnQuestion } from './DrawnQuestion'
import { Languages } from './Languages'
import styles from './Question.module.css'
import { Scales } from './Scales'
import { Week } from './Week'

type Props = { question: DrawnQuestion; typed: Record<string, string[]>; fault?: string }

/** One question: what is asked, why, what is wrong with the answer, and where to answer. */
export function Question({ question, typed, fault }: Props) {
  const { name, kind, label } = question
  const chosen = typed[name] ?? []
  const hint = hintOf(question)
  switch (kind) {
    case 'confirm':
      return <Field name={name} label={label} hint={hint} type="checkbox" value={chosen[0]} fault={fault} />
    case 'number':
      return <Field name={name} label={label} hint={hint} inputMode="numeric" value={chosen[0]} fault={fault} />
    case 'date':
      return <Field name={name} label={label} hint={hint} type="date" value={chosen[0]} fault={fault} />
    case 'text':
      return <Field name={name} label={label} hint={hint} value={chosen[0]} fault={fault} />
    case 'longText':
      return <Field name={name} label={label} hint={hint} type="textarea" value={chosen[0]} fault={fault} />
    default:
      return (
        <Group question={question} fault={fault}>
          <Answers question={question} typed={typed} />
        </Group>
      )
  }
}

const hintOf = ({ why, optional }: DrawnQuestion): string | undefined =>
  [why, optional].filter(Boolean).join(' ') || undefined

/** Several fields that answer one question. */
function Group({ question, fault, children }: { question: DrawnQuestion; fault?: string; children: ReactNode }) {
  const { name, label } = question
  const hint = hintOf(question)
  const about = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  return (
    <fieldset className={classes(styles.group, fault && styles.wrong)} aria-describedby={about || undefined}>
      <legend>{label}</legend>
      {hint && <p id={`${name}-hint`}>{hint}</p>}
      {fault && (
        <p id={`${name}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
      {children}
    </fieldset>
  )
}

function Answers({ question, typed }: Pick<Props, 'question' | 'typed'>) {
  switch (question.kind) {
    case 'choice':
      return <Choices name={question.name} type="radio" options={question.options} typed={typed} />
    case 'choices':
      return <Choices name={question.name} type="checkbox" options={question.options} typed={typed} />
    case 'languages':
      return <Languages question={question} typed={typed} />
    case 'scales':
      return <Scales question={question} typed={typed} />
    case 'grid':
      return <Week question={question} typed={typed} />
    default:
      return null
  }
}
