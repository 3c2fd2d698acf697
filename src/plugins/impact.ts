import { Figures } from '@collections/content/Figures'

import { capability } from './capability'

/** Impact figures: results beside targets, each with its period and source. */
export const impact = ({ off = false } = {}) => capability({ name: 'impact', collections: [Figures], off })
