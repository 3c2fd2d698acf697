import { InfoSessions } from '@collections/programme/InfoSessions'

import { doorEndpoint } from '@/programme/attendance/doorEndpoint'
import { bookingEndpoint } from '@/programme/bookings/bookingEndpoint'

import { capability } from './capability'

/** Collective info sessions, where every mentor and mentee starts. */
export const infoSessions = ({ off = false } = {}) =>
  capability({
    name: 'infoSessions',
    collections: [{ ...InfoSessions, endpoints: [bookingEndpoint, doorEndpoint] }],
    off,
  })
