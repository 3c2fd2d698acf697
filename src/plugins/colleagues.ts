import { Credentials, FactorResets, RememberedDevices, SignIns, Tickets } from '@collections/people/signIn'
import { Staff } from '@collections/people/Staff'

import { capability } from './capability'

/** The accounts of those who work here, and how they prove who they are; never switched off. */
export const colleagues = () =>
  capability({
    name: 'colleagues',
    collections: [Staff, SignIns, RememberedDevices, Tickets, Credentials, FactorResets],
  })
