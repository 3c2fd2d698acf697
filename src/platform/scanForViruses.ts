import { connect, type Socket } from 'node:net'
import type { Readable } from 'node:stream'

/** Has clamd look at a file, if CLAMD_URL names one; where it cannot, or does not want to, nothing counts as clean. */
export async function scanForViruses(open: () => Readable): Promise<'clean' | 'infected' | 'noScanner'> {
  const address = process.env.CLAMD_URL
  if (!address) return 'clean'
  const answer = await askClamd(address, (socket) => sendInStream(socket, open())).catch(
    (error: Error) => error.message,
  )
  if (/^stream: OK$/.test(answer)) return 'clean'
  if (/ FOUND$/.test(answer)) return 'infected'
  console.error(`clamd at ${address} did not look at a file: ${answer}`)
  return 'noScanner'
}

/** Whether clamd answers. */
export const isScannerThere = (address: string): Promise<boolean> =>
  askClamd(address, async (socket) => void socket.write('zPING\0')).then(
    (answer) => answer === 'PONG',
    () => false,
  )

/** One question to clamd (clamd(8)), and its answer without the byte that ends it. */
async function askClamd(address: string, say: (socket: Socket) => Promise<void>): Promise<string> {
  const socket = connect(placeOf(address))
  const answer = new Promise<string>((resolve, reject) => {
    let heard = ''
    socket.setEncoding('utf8').on('data', (text: string) => (heard += text))
    socket.on('end', () => resolve(heard.replace(/\0$/, '').trim())).on('error', reject)
    socket.setTimeout(patience, () => socket.destroy(new Error('it said nothing for two minutes')))
  })
  // It may answer and hang up before it was told all; its answer then counts.
  await Promise.race([answer, say(socket)]).catch(() => undefined)
  return answer.finally(() => socket.destroy())
}

/** INSTREAM: pieces with their lengths before them, and one of no length at the end. */
async function sendInStream(socket: Socket, file: Readable): Promise<void> {
  const closed = new Promise<void>((resolve) => socket.once('close', resolve))
  socket.write('zINSTREAM\0')
  for await (const piece of file as AsyncIterable<Buffer>) {
    if (socket.destroyed) return
    socket.write(lengthOf(piece))
    if (socket.write(piece)) continue
    await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed])
  }
  socket.write(Buffer.alloc(4))
}

function lengthOf({ length }: Buffer): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}

function placeOf(address: string) {
  const { protocol, hostname, port, pathname } = new URL(address)
  if (protocol === 'unix:') return { path: decodeURIComponent(pathname) }
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) }
}

const patience = 120_000
