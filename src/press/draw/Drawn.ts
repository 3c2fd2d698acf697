import type { Print } from '../answer/Print'

/** What came of asking for a page. */
export type Drawn =
  | { is: 'print'; print: Print; query: readonly string[] }
  /** No page stands here; the one at this address says so. */
  | { is: 'stand-in'; address: string }
  | { is: 'elsewhere'; status: number; location: string }
  /** It is no reading page: it did not opt in; `always` where that was no accident of the moment. */
  | { is: 'passes'; always: boolean }
