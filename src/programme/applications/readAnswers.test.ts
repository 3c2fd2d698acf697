import { describe, expect, test } from 'vitest'

import { allQuestions, type QuestionName } from './questions'
import { readAnswers } from './readAnswers'
import { type Typed, typedOf } from './typedOf'

const idOf = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const [one, two] = [idOf(1), idOf(2)]
const sectors = [1, 2, 3, 4].map(idOf)
const questionsOf = (...names: QuestionName[]) => allQuestions.filter(({ name }) => names.includes(name))
const read = (name: QuestionName, typed: Typed, isPart = false) =>
  readAnswers(questionsOf(name), { typed, sectors, isPart })
const faultOf = (name: QuestionName, ...values: string[]) => {
  const answer = read(name, { [name]: values })
  return answer.ok ? undefined : answer.faults[name]
}
const answerOf = (name: QuestionName, ...values: string[]) => {
  const answer = read(name, { [name]: values })
  return answer.ok ? answer.answers[name] : undefined
}

describe('an answer', () => {
  test('that must be given is missed, and one that may be left open is nothing', () => {
    expect(faultOf('workSituation')).toBe('missing')
    expect(faultOf('motivation', '  \n ')).toBe('missing')
    expect(answerOf('employerScheme')).toBeNull()
    expect(answerOf('otherExperience', ' ')).toBeNull()
    expect(answerOf('heardOf', '')).toBeNull()
  })

  test('is one of those that are offered', () => {
    expect(faultOf('mode', 'byPigeon')).toBe('notOffered')
    expect(faultOf('sectors', '00000000-0000-4000-8000-000000000009')).toBe('notOffered')
    expect(faultOf('availability', 'monNight')).toBe('notOffered')
    expect(answerOf('availability', 'monMorning', 'mostlyEvenings', 'monMorning')).toEqual([
      'monMorning',
      'mostlyEvenings',
    ])
  })

  test('has at most as many parts as are asked for', () => {
    expect(answerOf('sectors', ...sectors.slice(0, 3))).toEqual(sectors.slice(0, 3))
    expect(faultOf('sectors', ...sectors)).toBe('tooMany')
  })

  test('to a confirmation is yes', () => {
    expect(faultOf('oldEnough')).toBe('mustConfirm')
    expect(answerOf('oldEnough', 'on')).toBe(true)
  })

  test.each([
    ['12', 12],
    [' 7 ', 7],
    ['12,5', 13],
    ['0', 0],
    ['60', 60],
  ])('of years %j is %d', (typed, years) => {
    expect(answerOf('years', typed)).toBe(years)
  })

  test.each(['61', '-1', 'twenty', '1.2.3', '1e1', '२'])('of years %j is none', (typed) => {
    expect(faultOf('years', typed)).toBe('notANumber')
  })

  test('in words keeps its lines and signs of every script, up to its length', () => {
    expect(answerOf('motivation', 'Je veux aider 🙂\r\nما دمت أستطيع')).toBe('Je veux aider 🙂\nما دمت أستطيع')
    expect(answerOf('motivation', 'x'.repeat(2000))).toHaveLength(2000)
    expect(faultOf('motivation', 'x'.repeat(10_000))).toBe('tooLong')
    expect(answerOf('places', ' Gent \n Brussel\u0000 ')).toBe('Gent Brussel')
  })
})

describe('languages', () => {
  const said = (...rows: [string, string][]) =>
    read(
      'languages',
      Object.assign(
        {},
        ...rows.map(([language, level], row) => ({ [`language-${row}`]: [language], [`level-${row}`]: [level] })),
      ) as Typed,
    )

  test('have a level each, and rows without a language are not there', () => {
    expect(said(['fr', 'C2'], ['', ''], ['ti', 'A2'])).toMatchObject({
      answers: {
        languages: [
          { language: 'fr', level: 'C2' },
          { language: 'ti', level: 'A2' },
        ],
      },
    })
    expect(said(['fr', ''])).toMatchObject({ faults: { languages: 'levelMissing' } })
    expect(said()).toMatchObject({ faults: { languages: 'missing' } })
  })

  test('are each said once, and are known', () => {
    expect(said(['fr', 'C2'], ['fr', 'A1'])).toMatchObject({ faults: { languages: 'twice' } })
    expect(said(['tlh', 'C2'])).toMatchObject({ faults: { languages: 'notOffered' } })
    expect(said(['fr', 'D1'])).toMatchObject({ faults: { languages: 'notOffered' } })
  })
})

describe('whoever stops half-way', () => {
  test('keeps what they have answered, and the step is not done', () => {
    const answer = readAnswers(questionsOf('workSituation', 'oldEnough', 'years'), {
      typed: { years: ['30'] },
      sectors,
      isPart: true,
    })
    expect(answer).toEqual({
      ok: true,
      answers: { oldEnough: false, workSituation: null, years: 30 },
      isWhole: false,
    })
  })

  test('still hears what is wrong', () => {
    expect(read('years', { years: ['many'] }, true)).toMatchObject({ faults: { years: 'notANumber' } })
  })
})

test('whoever does not know their sector yet has answered', () => {
  const asked = [{ ...questionsOf('sectors')[0], name: 'sectors', kind: 'sectors', orUnknown: true } as const]
  const answer = readAnswers(asked, { typed: { sectors: ['unknown'] }, sectors })
  expect(answer).toEqual({ ok: true, answers: { sectors: [], sectorsUnknown: true }, isWhole: true })
  const both = readAnswers(asked, { typed: { sectors: ['unknown', one] }, sectors })
  expect(both).toMatchObject({ answers: { sectors: [one], sectorsUnknown: false } })
})

test('what was saved stands in the form again as it was typed', () => {
  const typed: Typed = {
    oldEnough: ['on'],
    workSituation: ['retired'],
    sectors: [two],
    years: ['30'],
    motivation: ['Because.'],
    availability: ['mostlyMornings', 'friEvening'],
    'language-0': ['nl'],
    'level-0': ['C1'],
  }
  const questions = questionsOf(
    ...(['oldEnough', 'workSituation', 'sectors', 'years', 'motivation', 'availability', 'languages'] as const),
  )
  const answer = readAnswers(questions, { typed, sectors })
  expect(answer.ok && typedOf(questions, answer.answers)).toEqual(typed)
})
