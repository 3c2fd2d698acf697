import type { DeedName } from '@/content/deskAddress'
import type { Person } from '@/programme/behalf/readPerson'
import { isLive } from '@/programme/bookings/isLive'
import { isWritten } from '@/programme/bookings/isWritten'
import type { Translate } from '@/ui/page'

/** What can still be done for somebody: the moves refuse the rest. */
export function deedsFor(person: Person): DeedName[] {
  if (!person.firstName && !person.lastName) return []
  if (!isLive(person)) return [...(person.isCalledOff ? (['move'] as const) : []), 'data', 'erase']
  const seat: DeedName[] = person.hasBegun
    ? []
    : [...(person.state === 'held' || person.state === 'asked' ? (['accept'] as const) : []), 'move', 'cancel']
  const links: DeedName[] = isWritten(person) ? ['tell', 'link', 'renew'] : ['tell', 'renew']
  return [...seat, 'contact', ...links, 'data', ...(person.state === 'booked' ? (['calendar'] as const) : []), 'erase']
}

/** What a deed is called for this person: giving back a seat is not leaving a line. */
export function labelOf(t: Translate, deed: DeedName, { state }: Pick<Person, 'state'>): string {
  if (deed === 'cancel' && (state === 'held' || state === 'asked')) return t('behalf.decline')
  if (deed === 'cancel' && state === 'waiting') return t('behalf.leave')
  return t(`behalf.deeds.${deed}`)
}
