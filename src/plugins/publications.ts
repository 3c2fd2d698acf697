import { Publications } from '@collections/content/Publications'

import { capability } from './capability'

/** Reports, memoranda and studies, with chapters to read online. */
export const publications = ({ off = false } = {}) =>
  capability({ name: 'publications', collections: [Publications], off })
