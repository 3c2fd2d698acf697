/** All that the log can say of what somebody did. Words are only added: rows of the last twelve months hold the others. */
export const acts = [
  'create',
  'update',
  'draft',
  'publish',
  'unpublish',
  'plan',
  'unplan',
  'revert',
  'trash',
  'restore',
  'delete',
  'rights',
  'invite',
  'leave',
  'sign-in',
  'sign-in-refused',
  'sign-out',
  'end-sessions',
  'remember-device',
  'enrol-factor',
  'reset-factor',
  'recovery-code',
  'read',
  'export',
  'erase',
  'clear',
] as const

export type Act = (typeof acts)[number]

/** Who acts: somebody with an account, somebody without one, or the house by itself. */
export const doers = ['staff', 'member', 'visitor', 'system'] as const

export type Doer = (typeof doers)[number]
