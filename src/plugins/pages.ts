import { Pages } from '@collections/content/Pages'

import { capability } from './capability'

/** The pages that belong to no section, the home page included. */
export const pages = ({ off = false } = {}) => capability({ name: 'pages', collections: [Pages], off })
