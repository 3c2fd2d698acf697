import { expect, test } from 'vitest'

import { seal, unseal } from './seal'

test('what is sealed is read with the same secret only, and unharmed only', () => {
  const sealed = seal('secret', 'KEY é 🙂')
  expect(unseal('secret', sealed)).toBe('KEY é 🙂')
  expect(seal('secret', 'KEY é 🙂')).not.toBe(sealed)
  expect(unseal('another', sealed)).toBeUndefined()
  const changed = (sealed.startsWith('A') ? 'B' : 'A') + sealed.slice(1)
  expect(unseal('secret', changed)).toBeUndefined()
})
