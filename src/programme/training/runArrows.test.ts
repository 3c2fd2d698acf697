import { expect, test } from 'vitest'

import { mayLead } from './runArrows'

test.each([
  ['draft', 'open', true],
  ['draft', 'closed', true],
  ['open', 'closed', true],
  ['closed', 'open', true],
  ['closed', 'closed', true],
  ['open', 'cancelled', true],
  ['open', 'draft', false],
  ['open', 'done', false],
  ['closed', 'done', false],
  ['done', 'open', false],
  ['done', 'cancelled', false],
  ['cancelled', 'open', false],
  ['cancelled', 'draft', false],
  [undefined, 'draft', true],
  [undefined, 'done', false],
] as const)('a colleague leads a run from %s to %s: %s', (from, to, may) => {
  expect(mayLead(from, to)).toBe(may)
})
