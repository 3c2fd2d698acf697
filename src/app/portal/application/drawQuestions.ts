import {
  languageRows,
  levels,
  type Question,
  quickTimes,
  spoken,
  unknownSector,
  week,
  weekParts,
} from '@/programme/applications/questions'
import type { Bounds } from '@/programme/applications/boundsOf'
import type { Desk } from '@/ui/desk/Desk'
import type { DrawnQuestion, Option } from '@/ui/portal/apply/DrawnQuestion'

import { languageWord, optionWord } from './words'

type Facts = {
  desk: Desk
  bounds: Bounds
  sectors: { id: string; name: string }[]
}

/** The questions of a step with their words, in the language of the page and with the bounds of the branch. */
export const drawQuestions = (questions: readonly Question[], facts: Facts): DrawnQuestion[] =>
  questions.map((question) => draw(question, facts))

function draw(question: Question, facts: Facts): DrawnQuestion {
  const { name, kind, required } = question
  const { t } = facts.desk
  const asked = {
    name,
    label: t(`apply.questions.${name}.label`, facts.bounds),
    why: t(`apply.questions.${name}.why`),
    optional: required ? undefined : t('apply.optional'),
  }
  switch (kind) {
    case 'choice':
    case 'choices':
      return { ...asked, kind, options: optionsOf(question, facts) }
    case 'sectors':
      return { ...asked, kind: 'choices', options: sectorsOf(question, facts) }
    case 'languages':
      return { ...asked, kind, ...languagesOf(facts) }
    case 'grid':
      return { ...asked, kind, ...weekOf(question, facts) }
    default:
      return { ...asked, kind }
  }
}

const optionsOf = ({ name, options = [] }: Question, { desk: { t } }: Facts): Option[] =>
  options.map((value) => ({ value, label: optionWord(t, name, value) }))

const sectorsOf = ({ name, orUnknown }: Question, { desk: { t }, sectors }: Facts): Option[] => [
  ...sectors.map(({ id, name: label }) => ({ value: id, label })),
  ...(orUnknown ? [{ value: unknownSector, label: optionWord(t, name, unknownSector) }] : []),
]

function languagesOf({ desk: { t, locale } }: Facts) {
  const rows = Array.from({ length: languageRows }, (_, row) => ({
    language: t('apply.firstLanguage', { number: row + 1 }),
    level: t('apply.level'),
  }))
  const [first, second, third, ...others] = spoken.map((value) => ({ value, label: languageWord(t, locale, value) }))
  const known = [first, second, third].filter((one) => one !== undefined)
  const [rest, last] = [others.slice(0, -1), others.slice(-1)]
  return {
    rows,
    choose: t('apply.choose'),
    more: t('apply.moreLanguages'),
    levels: levels.map((value) => ({ value, label: t(`apply.levels.${value}`) })),
    // The three of the house first, any other last, the rest as a dictionary has them.
    spoken: [...known, ...rest.sort((a, b) => a.label.localeCompare(b.label, locale)), ...last],
  }
}

const weekOf = ({ name }: Question, { desk: { t } }: Facts) => ({
  quickly: t('apply.quick'),
  precisely: t('apply.precise'),
  quick: quickTimes.map((value) => ({ value, label: optionWord(t, name, value) })),
  parts: weekParts.map((part) => t(`apply.parts.${part}`)),
  days: week.map(({ day, cells }) => ({
    label: t(`apply.days.${day}`),
    cells: cells.map(({ part, value }) => ({ value, label: `${t(`apply.days.${day}`)}, ${t(`apply.parts.${part}`)}` })),
  })),
})
