import { InfoSessions } from '@collections/programme/InfoSessions'

import { capability } from './capability'

/** Collective info sessions, where every mentor and mentee starts. */
export const infoSessions = ({ off = false } = {}) =>
  capability({ name: 'infoSessions', collections: [InfoSessions], off })
