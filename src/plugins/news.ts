import { News } from '@collections/content/News'

import { capability } from './capability'

/** Short items, the weekly work of communications. */
export const news = ({ off = false } = {}) => capability({ name: 'news', collections: [News], off })
