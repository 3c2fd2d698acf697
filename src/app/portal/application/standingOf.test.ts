import { expect, test, vi } from 'vitest'

import type { OwnApplication } from '@/programme/applications/readApplication'

import { standingOf } from './standingOf'

vi.mock(import('../actions/application'), () => ({ goOnOwn: vi.fn(), resumeOwn: vi.fn(), stopOwn: vi.fn() }) as never)

const application = { id: 'one', role: 'mentee', reached: 1, answers: {}, lastActAt: '2027-01-01' } as const

const mayStop = (state: OwnApplication['state']): boolean =>
  Boolean((standingOf('en', { ...application, state }) as { stop?: unknown }).stop)

test.each(['draft', 'submitted', 'intakePlanned', 'intakeDone', 'inTraining', 'ready', 'onHold'] as const)(
  'whoever is %s finds the way to stop on their page',
  (state) => expect(mayStop(state)).toBe(true),
)

test.each(['withdrawn', 'redirected', 'refused'] as const)('whoever is %s does not', (state) =>
  expect(mayStop(state)).toBe(false),
)
