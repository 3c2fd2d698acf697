import type { Field, Option } from 'payload'

import { en } from '@/messages/en'
import { fr } from '@/messages/fr'
import { nl } from '@/messages/nl'
import { allQuestions, levels, type Question, type QuestionName, spoken } from '@/programme/applications/questions'

import { words } from '../words'

type Texts = Record<string, Record<string, string> | undefined>

/** The words of a question, without what an age or a number of hours would stand in for. */
const labelOf = (name: QuestionName) => {
  const say = ({ apply }: { apply: { questions: Record<QuestionName, { label: string }> } }) =>
    apply.questions[name].label.replaceAll(/\{\w+\}/g, '…')
  return words(say(en), say(fr), say(nl))
}

const optionsOf = ({ name, options = [] }: Question): Option[] =>
  options.map((value) => ({ value, label: wordsOfOption(name, value) }))

/** Cells of the week are their own words: `monMorning`. */
function wordsOfOption(name: QuestionName, value: string) {
  const say = ({ apply }: { apply: { options: object } }) => (apply.options as Texts)[name]?.[value] ?? value
  return words(say(en), say(fr), say(nl))
}

const asOptions = (values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: words(value, value, value) }))

/** The columns of a question's answer. */
function fieldsOf(question: Question): Field[] {
  const { name, kind } = question
  const known = { name, label: labelOf(name) }
  switch (kind) {
    case 'confirm':
      return [{ ...known, type: 'checkbox' }]
    case 'choice':
      return [{ ...known, type: 'select', options: optionsOf(question) }]
    case 'choices':
    case 'grid':
      return [{ ...known, type: 'select', hasMany: true, options: optionsOf(question) }]
    case 'number':
      return [{ ...known, type: 'number', min: 0, max: question.max }]
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

/** What everybody who runs the branch reads of an application. */
export const answerFields: Field[] = allQuestions.filter(({ sensitive }) => !sensitive).flatMap(fieldsOf)

/** What only those read who have to decide on it. */
export const sensitiveFields: Field[] = allQuestions.filter(({ sensitive }) => sensitive).flatMap(fieldsOf)
