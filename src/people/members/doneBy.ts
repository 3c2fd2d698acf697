import type { Entry } from '../log/rowsOf'
import type { Member } from './Member'

/** Who did it, for the log: the member, or the colleague who acts for them. */
export const doneBy = ({ id, actor }: Pick<Member, 'id' | 'actor'>): Pick<Entry, 'by' | 'actor' | 'onBehalfOf'> =>
  actor ? { by: 'staff', actor, onBehalfOf: id } : { by: 'member', actor: id }
