import { Partners } from '@collections/content/Lists'

import { capability } from './capability'

/** Those who make the work possible. */
export const partners = ({ off = false } = {}) => capability({ name: 'partners', collections: [Partners], off })
