import type { Member } from '@/people/members/Member'

/** The member, or the colleague who acts for them; or a colleague in their own name. */
export type Mover = Pick<Member, 'id' | 'actor'> | { colleague: string }
