import type { Declaration, Entry } from './Declaration'
import type { Texts } from './inThree'

/**
 * `custom: personal({ … })` on a field, a group, an array, a block, a collection or a global declares its personal data;
 * it holds for everything inside that does not speak for itself.
 */
export const personal = (declaration: Declaration): { personal: Entry } => ({ personal: declaration })

/** `custom: notPersonal(why)` on the same: nothing in it is about a person, for this reason. */
export const notPersonal = (why: Texts): { personal: Entry } => ({ personal: { none: why } })
