import { randomUUID } from 'node:crypto'

/** The header by which the pages know that the press asks. A client's own is dropped at the door. */
export const askHeader = 'x-press'
/**
 * The header by which the press says what it has heard of: while its value is the same, nothing that pages draw on has
 * changed as far as the press knows. It is not there while the press hears nothing.
 */
export const generationHeader = 'x-press-generation'
/** The same for what the publication of a story, a news item or a press release cannot change. */
export const frameHeader = 'x-press-frame'

/** The generation of the press, and the one in which `frame` was last said. */
export type Heard = { generation: number; frame: number }

const era = randomUUID() // Generations begin anew with each press, and the pages may outlive it.

/** The headers that say what was heard of so far; none while nothing can be heard. */
export const heardHeaders = (heard: Heard | undefined): Record<string, string> =>
  heard ? { [generationHeader]: `${era}.${heard.generation}`, [frameHeader]: `${era}.${heard.frame}` } : {}

/** The header by which the pages name the page that stands in at an address without one, instead of drawing it anew. */
export const standInHeader = 'x-press-stand-in'

/** The header by which something that is no page, a feed or a picture, asks to be kept; its value is a page's wish. */
export const wishHeader = 'x-press-wish'
