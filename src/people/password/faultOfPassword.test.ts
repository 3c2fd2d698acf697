import { expect, test } from 'vitest'

import { faultOfPassword } from './faultOfPassword'

const who = { email: 'amina.peeters@example.org', name: 'Amina Peeters' }

test.each([
  ['elf tekens!', 'short'],
  ['🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', 'short'],
  ['aaaaaaaaaaaaaaaa', 'common'],
  ['121212121212', 'common'],
  ['Password2026!', 'common'],
  ['qwertyuiop12', 'common'],
  ['aminapeeters', 'own'],
  ['Peeters2026!', 'own'],
  ['DuoForAJob-26', 'own'],
  ['x'.repeat(201), 'long'],
  ['every tuesday at ten', undefined],
  ['Amina Peeters eats three green pears', undefined],
  ['Pâques à Liège 12', undefined],
  ['duo-demo-2026', undefined],
] as const)('%s is %s', (password, fault) => {
  expect(faultOfPassword(password, who)).toBe(fault)
})
