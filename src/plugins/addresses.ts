import { DemoDocuments } from '@collections/system/DemoDocuments'
import { Paths } from '@collections/system/Paths'
import { Schedules } from '@collections/system/Schedules'

import { capability } from './capability'

/** What the house keeps for itself: addresses, planned changes, what came with the demo; never switched off. */
export const addresses = () => capability({ name: 'addresses', collections: [Schedules, Paths, DemoDocuments] })
