import type { PayloadRequest } from 'payload'

/** Something whose time may be over: where it is kept, its id, and the moment from which its period counts. */
export type Fact = { place: string; id: string; since: Date }

/** How one kind of data is found and cleared. */
export type Clearing = {
  /** What goes, in a few English words for the command line. */
  what: string
  /** Everything whose period began before or at `before`. */
  find: (req: PayloadRequest, before: Date) => Promise<Fact[]>
  /**
   * Clears these, inside the caller's transaction, after asking again under a lock whether they are still to go: what
   * was restored meanwhile stays. Gives how many went; asked a second time, nothing happens.
   */
  clear: (req: PayloadRequest, wish: { facts: Fact[]; before: Date }) => Promise<number>
  /** Where the database takes all of it by one word of ours. */
  inOnePiece?: true
}
