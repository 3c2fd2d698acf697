// Control characters other than tab and line ends, halves of characters, and the two marks that search sets itself:
// PostgreSQL, JSON or XML refuse to hold them, and no reader misses them.
const unfit = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uE000\uE001\uFFFE\uFFFF]/gu

/** The same data without the characters that no text can hold, whatever a form or a program sent. */
export function cleanTexts<T>(data: T): T
export function cleanTexts(data: unknown): unknown {
  if (typeof data === 'string') return data.replace(unfit, '')
  if (Array.isArray(data)) return data.map((value: unknown) => cleanTexts(value))
  if (!isPlain(data)) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleanTexts(value)]))
}

const isPlain = (data: unknown): data is object =>
  typeof data === 'object' && data !== null && [Object.prototype, null].includes(Object.getPrototypeOf(data) as null)
