import { InfoSessions } from '@collections/programme/InfoSessions'

import { bookingEndpoint } from '@/programme/bookings/bookingEndpoint'

import { capability } from './capability'

/** Collective info sessions, where every mentor and mentee starts. */
export const infoSessions = ({ off = false } = {}) =>
  capability({ name: 'infoSessions', collections: [{ ...InfoSessions, endpoints: [bookingEndpoint] }], off })
