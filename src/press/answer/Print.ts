import type { Encoding } from '../compress/chooseEncoding'
import type { Bodies } from '../compress/compressBody'
import type { Kept } from '../store/Store'

/** A page as it goes over the wire: compressed, with the headers of each encoding ready to be written. */
export type Print = Kept & {
  status: number
  keep: boolean
  bodies: Partial<Bodies>
  encodings: readonly Encoding[]
  heads: Record<Encoding, { tag: string; full: string[]; unchanged: string[] }>
}
