import { expect, test } from 'vitest'

import { translatorOf } from '@/messages/translatorOf'
import { locales } from '@/platform/locales'
import { interviewOf } from '@/programme/interviews/interviewQuestions'

import { drawInterview, sayInterviewFaults } from './drawInterview'

const roles = ['mentor', 'mentee'] as const

test.each(locales)('every question of an interview, and all that may be chosen, has its words in %s', (locale) => {
  const t = translatorOf(locale)
  for (const role of roles) expect(JSON.stringify(drawInterview(t, role))).not.toMatch(/interview\.\w/)
})

test('every row of a scale is there once, and what is wrong with one is said of its table', () => {
  const t = translatorOf('en')
  for (const role of roles) {
    const rows = drawInterview(t, role).flatMap((one) =>
      one.kind === 'scales' ? one.rows.map(({ name }) => name) : [],
    )
    expect(rows).toEqual(interviewOf(role).flatMap(({ name, scale }) => (scale ? [name] : [])))
  }
  expect(
    Object.keys(sayInterviewFaults(t, { needCv: 'missing', needSearch: 'missing', birthDate: 'notADay' } as never)),
  ).toEqual(['birthDate', 'needs'])
})
