/** The header by which the pages know that the press asks. A client's own is dropped at the door. */
export const askHeader = 'x-press'
/** The header by which the pages name the page that stands in at an address without one, instead of drawing it anew. */
export const standInHeader = 'x-press-stand-in'

/** The header by which something that is no page, a feed or a picture, asks to be kept; its value is a page's wish. */
export const wishHeader = 'x-press-wish'
