import { isUtf8 } from 'node:buffer'

/** The text of a file that does not say how it is written: UTF-8 where it is, else Windows-1252, as older spreadsheets do. */
export const decodeText = (bytes: Buffer): string =>
  // In one piece Node 20 reads Windows-1252 as Latin-1 (nodejs/node 56542); as a stream it does not.
  new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes, { stream: true })
