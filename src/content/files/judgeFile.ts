import type { fileLimits } from './limits'
import { pixelLimit } from './limits'
import type { Refusal } from './refusals'

export type Facts = {
  bytes: number
  shelf: keyof typeof fileLimits
  /** The name and the type that whoever sends it gives it. */
  name: string
  said: string
  /** What its bytes say that it is, and what this shelf takes. */
  type: string | undefined
  taken: readonly string[]
  /** Its first and its last bytes; of a picture all of them. */
  head: Buffer
  tail: Buffer
}

/** Whether a file may be kept, as far as its bytes tell without being unpacked; what its name says does not count. */
export function judgeFile(facts: Facts, limit: number): Refusal | undefined {
  const { bytes, type, taken } = facts
  if (bytes === 0) return 'empty'
  if (bytes > limit) return 'tooLarge'
  if (isSvg(facts)) return 'svg'
  if (!type || !taken.includes(type)) return 'wrongType'
  return isTwoThings(facts) ? 'twoThings' : undefined
}

/** Whether a picture is too large to be drawn, all its frames together. */
export const isTooManyPixels = ({ width, height, pages = 1 }: { width: number; height: number; pages?: number }) =>
  width * height * pages > pixelLimit

const isSvg = ({ type, name, said, head }: Facts) =>
  type === 'image/svg+xml' ||
  (!type?.startsWith('image/') && (/svg/i.test(said) || /\.svgz?$/i.test(name))) ||
  (type === 'application/xml' && /<svg[\s>]/i.test(latin(head)))

/** A page or an archive hides in it: browsers look for pages at the beginning, archives have their list at the end. */
const isTwoThings = ({ head, tail }: Facts) =>
  markup.test(latin(head)) || markup.test(latin(tail)) || tail.includes(endOfZip)

const markup = /<(script|html|!doctype\s+html|\?php)[\s>/]/i
const endOfZip = Buffer.from('PK\x05\x06', 'latin1')
const latin = (bytes: Buffer) => bytes.toString('latin1')
