import { Branches } from '@collections/content/Branches'

import { capability } from './capability'

/** The places where duos meet. */
export const branches = ({ off = false } = {}) => capability({ name: 'branches', collections: [Branches], off })
