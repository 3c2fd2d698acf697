export type Ears = {
  connectionString: string
  channel: string
  /** Milliseconds between two heartbeats, and how long one may take. */
  beat?: number
  /** A word was said in a transaction that is now committed. */
  onWord: (word: string) => void
  /** The database can no longer be heard. */
  onDeaf: () => void
  /** It is heard again: whatever was said in between was missed. */
  onHearing: () => void
}
