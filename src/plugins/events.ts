import { Events } from '@collections/content/Events'

import { capability } from './capability'

/** The agenda. */
export const events = ({ off = false } = {}) => capability({ name: 'events', collections: [Events], off })
