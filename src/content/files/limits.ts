const megabyte = 1_000_000

/** How many bytes an uploaded file may have, by its collection. */
export const fileLimits = { media: 25 * megabyte, documents: 50 * megabyte, recordings: 300 * megabyte }

/** What stands around a file in a request that brings one. */
export const wrapping = 2 * megabyte

/** How many pixels a picture may have, all its frames together: 8,000 × 6,000 and a little more. */
export const pixelLimit = 50_000_000
