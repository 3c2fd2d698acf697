import { InfoSessions } from '@collections/programme/InfoSessions'

import { openTo } from '@/people/openTo'
import { doorEndpoint } from '@/programme/attendance/doorEndpoint'
import { bookingEndpoint } from '@/programme/bookings/bookingEndpoint'

import { capability } from './capability'

/** Collective info sessions, where every mentor and mentee starts. */
export const infoSessions = ({ off = false } = {}) =>
  capability({
    name: 'infoSessions',
    collections: [
      { ...InfoSessions, endpoints: [openTo('everyone', bookingEndpoint), openTo('colleagues', doorEndpoint)] },
    ],
    off,
  })
