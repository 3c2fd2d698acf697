import { expect, test } from 'vitest'

import { refusalToFollow } from './mayFollow'

const course = { audience: 'mentors', prior: null } as const
const mentor = { role: 'mentor', state: 'intakeDone' } as const

test.each([
  ['a mentor after their interview', mentor, course, undefined],
  ['a mentor before it', { ...mentor, state: 'intakePlanned' }, course, 'notForYou'],
  ['a mentor who is ready, once more', { ...mentor, state: 'ready' }, course, undefined],
  ['a mentor who is on hold', { ...mentor, state: 'onHold' }, course, 'notForYou'],
  ['a mentee', { role: 'mentee', state: 'intakeDone' }, course, 'notForYou'],
  ['a mentee, a workshop', { role: 'mentee', state: 'submitted' }, { ...course, audience: 'mentees' }, undefined],
  ['a mentee who stopped', { role: 'mentee', state: 'withdrawn' }, { ...course, audience: 'mentees' }, 'notForYou'],
  [
    'a mentor in training, an exchange',
    { ...mentor, state: 'inTraining' },
    { ...course, audience: 'readyMentors' },
    'notForYou',
  ],
  ['a ready mentor, an exchange', { ...mentor, state: 'ready' }, { ...course, audience: 'readyMentors' }, undefined],
] as const)('%s', (_, application, asked, refusal) => {
  expect(refusalToFollow({ application, course: asked, completed: [] })).toBe(refusal)
})

test('a course that builds on another waits for that one', () => {
  const next = { ...course, prior: { id: 'first' } }

  expect(refusalToFollow({ application: mentor, course: next, completed: ['another'] })).toBe('priorFirst')
  expect(refusalToFollow({ application: mentor, course: next, completed: ['first'] })).toBeUndefined()
})
