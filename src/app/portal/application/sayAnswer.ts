import { type Question, week } from '@/programme/applications/questions'
import type { Answers } from '@/programme/applications/readApplication'
import type { Desk } from '@/ui/desk/Desk'

import { languageWord, optionWord } from './words'

type Facts = { desk: Desk; answers: Answers; sectors: { id: string; name: string }[] }

/** An answer in words, line by line; no line where there is none. */
export function sayAnswer(question: Question, facts: Facts): string[] {
  const { name, kind } = question
  const { desk, answers, sectors } = facts
  const value = answers[name]
  const word = (one: string) => optionWord(desk.t, name, one)
  switch (kind) {
    case 'confirm':
      return value === true ? [desk.t('apply.confirmed')] : []
    case 'choice':
    case 'choices':
      return listOf(value).map(word)
    case 'sectors':
      if (answers[`${name}Unknown`] === true) return [word('unknown')]
      return sectors.filter(({ id }) => listOf(value).includes(id)).map((one) => one.name)
    case 'languages':
      return sayLanguages(value, desk)
    case 'grid':
      return [
        ...listOf(value)
          .filter((one) => one.startsWith('mostly'))
          .map(word),
        ...sayWeek(listOf(value), desk),
      ]
    default:
      return listOf(value)
  }
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== undefined && one !== '').map(String)

const sayLanguages = (value: unknown, { t, locale }: Desk): string[] =>
  (Array.isArray(value) ? (value as { language: string; level: 'A1' }[]) : []).map(({ language, level }) =>
    t('apply.pair', { name: languageWord(t, locale, language), value: t(`apply.levels.${level}`) }),
  )

/** A day with what of it is free: "Monday: morning, evening". */
const sayWeek = (chosen: string[], { t }: Desk): string[] =>
  week.flatMap(({ day, cells }) => {
    const free = cells.filter(({ value }) => chosen.includes(value)).map(({ part }) => t(`apply.parts.${part}`))
    return free.length > 0
      ? [t('apply.pair', { name: t(`apply.days.${day}`), value: free.join(', ').toLocaleLowerCase() })]
      : []
  })
