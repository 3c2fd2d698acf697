import type { Basis, SpecialBasis } from './bases'
import type { Category, Subject } from './categories'
import type { Texts } from './inThree'
import type { PeriodName } from './periods'
import type { Viewer } from './viewers'

/** What GDPR asks of each piece of personal data: whose, which, why, by what right, for whom and until when. */
export type Declaration = {
  who: Subject
  what: Category
  purpose: Texts
  basis: Basis
  /** For special categories of data (art. 9) the second right that they need. */
  special?: SpecialBasis
  seenBy: Viewer[]
  kept: PeriodName
}

/** What a field, a block or a whole collection says: its declaration, or why nothing in it is about a person. */
export type Entry = Declaration | { none: Texts }

export const isPersonal = (entry: Entry): entry is Declaration => !('none' in entry)
