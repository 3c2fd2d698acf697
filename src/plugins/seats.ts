import { AccessNeeds } from '@collections/programme/AccessNeeds'
import { BookingContacts } from '@collections/programme/BookingContacts'
import { BookingLinks } from '@collections/programme/BookingLinks'
import { Bookings } from '@collections/programme/Bookings'
import { Calls } from '@collections/programme/Calls'
import { SentMessages } from '@collections/programme/SentMessages'

import { capability } from './capability'

/** The seats that people hold, in info sessions and in courses alike; never switched off. */
export const seats = () =>
  capability({
    name: 'seats',
    collections: [Bookings, BookingContacts, AccessNeeds, BookingLinks, Calls, SentMessages],
  })
