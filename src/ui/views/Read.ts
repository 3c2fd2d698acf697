import type { CardItem } from '../cards/CardItem'
import type { Page, Shown } from '../page'

/** What every view of one document takes: the page, the document, its language, and what to read after it. */
export type Read<T> = Shown<T> & { page: Page; next?: CardItem[] }
