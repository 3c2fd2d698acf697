import { Campaigns } from '@collections/content/Campaigns'

import { capability } from './capability'

/** Campaigns and their series of episodes. */
export const campaigns = ({ off = false } = {}) => capability({ name: 'campaigns', collections: [Campaigns], off })
