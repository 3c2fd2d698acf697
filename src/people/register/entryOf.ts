import type { Entry } from './Declaration'
import type { Node } from './nodes'

/** What a field, block, collection or global says of itself. */
export const entryOf = ({ custom }: Node): Entry | undefined => (custom as Custom | undefined)?.personal

type Custom = { personal?: Entry }
