import { PressReleases } from '@collections/content/PressReleases'

import { capability } from './capability'

/** Press releases and whom journalists may call. */
export const press = ({ off = false } = {}) => capability({ name: 'press', collections: [PressReleases], off })
