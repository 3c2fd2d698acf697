import type { PayloadRequest } from 'payload'

import { isStaffUser } from '@/people/access'
import { doneBy } from '@/people/members/doneBy'
import type { Member } from '@/people/members/Member'

/** The member, or the colleague who acts for them; a colleague in their own name; or the machine by itself. */
export type Mover = Pick<Member, 'id' | 'actor'> | { colleague: string } | 'machine'

/** Notes for whatever follows in this request that a member acts, or a colleague in their place. */
export function actsAs(req: PayloadRequest, { id, actor }: Pick<Member, 'id' | 'actor'>): void {
  req.context.mover = { id, actor }
}

/** Who causes what follows for a member: they themselves, the colleague who is signed in, or nobody. */
export function moverOf({ context, user }: PayloadRequest, member: string): Mover {
  const mover = context.mover as Pick<Member, 'id' | 'actor'> | undefined
  if (mover?.id === member) return mover
  return user && isStaffUser(user) ? { colleague: String(user.id) } : 'machine'
}

/** Whose act it is, as the log says it; nothing where it is that of the colleague who asks. */
export const logAs = (by: Mover) => {
  if (by === 'machine') return { by: 'system' } as const
  return 'colleague' in by ? undefined : doneBy(by)
}
