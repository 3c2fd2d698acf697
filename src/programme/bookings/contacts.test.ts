import { describe, expect, test } from 'vitest'

import { comparedName } from './comparedName'
import { comparedEmail, comparedTelephone } from './contacts'

describe('one person, written in many ways', () => {
  test.each(['Amina@Example.org', ' amina@example.org ', 'AMINA@EXAMPLE.ORG'])('the e-mail %s', (email) => {
    expect(comparedEmail(email)).toBe('amina@example.org')
  })

  test.each(['0470 12 34 56', '0470/12.34.56', '+32 470 12 34 56', '0032470123456', '+32 (0)470 12 34 56'])(
    'the telephone %s',
    (telephone) => {
      expect(comparedTelephone(telephone, 'BE')).toBe('+32470123456')
    },
  )

  test.each([
    ['Zoé', 'Dupont-Leroy'],
    ['zoe', 'DUPONT LEROY'],
    ['  Zoé ', ' Dupont - Leroy'],
  ])('the name %s %s', (first, last) => {
    expect(comparedName(first, last)).toBe('zoe dupont leroy')
  })

  test('a name in another script stays itself', () => {
    expect(comparedName('أمينة', 'حداد')).toBe('امينة حداد')
  })
})

test.each(['12', 'not a number', '+32 1', '', '0470 12 34 5'])('%j is no telephone that can be called', (telephone) => {
  expect(comparedTelephone(telephone, 'BE')).toBeUndefined()
})

test('a number without its country is read as one of the branch’s country', () => {
  expect(comparedTelephone('06 12 34 56 78', 'FR')).toBe('+33612345678')
  expect(comparedTelephone('06 12345678', 'NL')).toBe('+31612345678')
})
