import { Staff } from '@collections/people/Staff'

import { capability } from './capability'

/** The accounts of those who work here; never switched off. */
export const colleagues = () => capability({ name: 'colleagues', collections: [Staff] })
