import { expect, test } from 'vitest'

import { Paths } from './Paths'

test('what is known of paths stays within its bytes, however long they are and however many', () => {
  const paths = new Paths({ maxBytes: 1_000_000 })
  for (let n = 0; n < 20_000; n++) paths.notePage(`/en/${'x'.repeat(1900)}${n}`, ['theme', 'page'])
  expect(paths.bytes).toBeLessThanOrEqual(1_000_000)
  expect(paths.query(`/en/${'x'.repeat(1900)}19999`)).toEqual(['theme', 'page'])
})

test('that no reading page stands somewhere is known until the next word is heard', () => {
  const paths = new Paths()
  paths.notePasses('/portal', 1)
  expect([paths.passes('/portal', 1), paths.passes('/portal', 2), paths.passes('/en', 1)]).toEqual([true, false, false])
})
