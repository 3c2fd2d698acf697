import type { Field, Option } from 'payload'

import { en } from '@/messages/en'
import { fr } from '@/messages/fr'
import type { Messages } from '@/messages/messages'
import { nl } from '@/messages/nl'
import { allQuestions, type Asked, levels, type QuestionName, spoken } from '@/programme/applications/questions'
import { allInterviewQuestions } from '@/programme/interviews/interviewQuestions'

import { words } from '../words'

type Texts = Record<string, Record<string, string> | undefined>
/** The words of a list of questions, and of what may be chosen. */
type Said = { questions: Record<string, { label: string }>; options: object }
/** Questions with what they are called, in the language that is asked for. */
type Called<Question> = { questions: readonly Question[]; said: (messages: Messages) => Said }

/** The words of a question, without what an age or a number of hours would stand in for. */
const labelOf = (name: string, said: Called<Asked>['said']) => {
  const say = (one: Messages) => said(one).questions[name]?.label.replaceAll(/\{\w+\}/g, '…') ?? name
  return words(say(en), say(fr), say(nl))
}

const optionsOf = ({ name, options = [] }: Asked, said: Called<Asked>['said']): Option[] =>
  options.map((value) => ({ value, label: wordsOfOption(name, value, said) }))

/** Cells of the week are their own words: `monMorning`. */
function wordsOfOption(name: string, value: string, said: Called<Asked>['said']) {
  const say = (one: Messages) => (said(one).options as Texts)[name]?.[value] ?? value
  return words(say(en), say(fr), say(nl))
}

const asOptions = (values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: words(value, value, value) }))

/** The columns of a question's answer. */
function fieldsOf(question: Asked, said: Called<Asked>['said']): Field[] {
  const { name, kind } = question
  const known = { name, label: labelOf(name, said) }
  switch (kind) {
    case 'confirm':
      return [{ ...known, type: 'checkbox' }]
    case 'choice':
      return [{ ...known, type: 'select', options: optionsOf(question, said) }]
    case 'choices':
    case 'grid':
      return [{ ...known, type: 'select', hasMany: true, options: optionsOf(question, said) }]
    case 'number':
      return [{ ...known, type: 'number', min: question.min ?? 0, max: question.max }]
    case 'date':
      return [{ ...known, type: 'date' }]
    case 'text':
      return [{ ...known, type: 'text', maxLength: question.max }]
    case 'longText':
      return [{ ...known, type: 'textarea', maxLength: question.max }]
    case 'sectors':
      return [
        { ...known, type: 'relationship', relationTo: 'sectors', hasMany: true, maxRows: question.max },
        {
          name: `${name}Unknown`,
          type: 'checkbox',
          label: words('Does not know yet', 'Ne sait pas encore', 'Weet het nog niet'),
        },
      ]
    case 'languages':
      return [{ ...known, type: 'array', fields: languageFields }]
  }
}

const languageFields: Field[] = [
  {
    name: 'language',
    type: 'select',
    required: true,
    options: asOptions(spoken),
    label: words('Language', 'Langue', 'Taal'),
  },
  {
    name: 'level',
    type: 'select',
    required: true,
    options: asOptions(levels),
    label: words('Level', 'Niveau', 'Niveau'),
  },
]

const fieldsOfAll = <Question extends Asked>({ questions, said }: Called<Question>): Field[] =>
  questions.flatMap((question) => fieldsOf(question, said))

const saidToApply = ({ apply }: { apply: Said & { questions: Record<QuestionName, { label: string }> } }) => apply

/** Needs and strengths have the same themes: their columns say which of the two. */
const saidInInterview = ({ interview: { questions, themes, scales, options } }: Messages): Said => {
  const inScales = allInterviewQuestions.flatMap(({ name, theme, scale }) =>
    theme && scale ? [[name, { label: `${scales[scale].label} ${themes[theme]}` }] as const] : [],
  )
  return { questions: { ...questions, ...Object.fromEntries(inScales) }, options }
}

/** What everybody who runs the branch reads of an application. */
export const answerFields = fieldsOfAll({
  questions: allQuestions.filter(({ sensitive }) => !sensitive),
  said: saidToApply,
})

/** What only those read who have to decide on it. */
export const sensitiveFields = fieldsOfAll({
  questions: allQuestions.filter(({ sensitive }) => sensitive),
  said: saidToApply,
})

/** What is noted of an interview. */
export const interviewFields = fieldsOfAll({ questions: allInterviewQuestions, said: saidInInterview })
