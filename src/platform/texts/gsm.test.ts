import { expect, test } from 'vitest'

import { asGsm, segmentsOf } from './gsm'

test.each([
  ['l’heure : 18 h 30', "l'heure : 18 h 30"],
  ['à côté de l’hôpital, ça va', "à coté de l'hopital, ca va"],
  ['« Zoë » – cœur…', '" Zoe " - coeur...'],
  ['Straße, Malmö, Ñandú, 5 €', 'Straße, Malmö, Ñandu, 5 €'],
  ['E\u0301cole', 'École'],
])('%s is written with seven bits', (text, plain) => {
  expect(asGsm(text)).toBe(plain)
})

test('another script stays as it is', () => {
  expect(asGsm('Улица «Мира»')).toBe('Улица «Мира»')
})

test.each([
  ['a', 160, 1],
  ['a', 161, 2],
  ['a', 306, 2],
  ['a', 307, 3],
  ['€', 80, 1],
  ['€', 81, 2],
  ['я', 70, 1],
  ['я', 71, 2],
  ['я', 135, 3],
])('%s written %i times goes out in %i', (letter, times, segments) => {
  expect(segmentsOf(letter.repeat(times))).toBe(segments)
})
