/** Where an unknown person at the door comes from. */
export type Visitor = {
  /** The address they ask from; many people may share one. */
  address: string
  /** Their browser and system, in words. */
  device: string
  /** The token of a device on which no code is asked for. */
  remembered?: string
}
