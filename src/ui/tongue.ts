import type { Locale } from '@/platform/locales'

import type { Page } from './page'

/** The `lang` of a document's own words and of our words inside it; both undefined where they are the page's. */
export const tongue = (page: Page, shownIn: Locale) =>
  shownIn === page.locale ? { own: undefined, ours: undefined } : { own: shownIn, ours: page.locale }
