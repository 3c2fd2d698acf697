import { formatErrors } from 'payload'
import { expect, test } from 'vitest'

import { SaidError } from './SaidError'

test('whoever is refused reads why, even where the build has taken the class its name', () => {
  Object.defineProperty(SaidError, 'name', { value: '' })

  expect(formatErrors(new SaidError('Try again later.', 503))).toEqual({ errors: [{ message: 'Try again later.' }] })
})
