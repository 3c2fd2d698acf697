import type { Server } from 'node:http'
import type { Socket } from 'node:net'

import { answerOf } from '../answer/answerOf'
import type { Print } from '../answer/Print'
import { readPlainRequest } from './readPlainRequest'
import { writeAnswer } from './writeAnswer'

type House = {
  /** The print that is kept for an address and fresh. */
  kept: (url: string) => Print | undefined
}

/**
 * Answers plain requests for kept pages before the server's own HTTP begins, which costs three times what they need.
 * The first request on a line that is anything else goes to the server as it came, and the line with it, for good.
 * Gives a function that hangs up the lines on which nothing is being said.
 */
export function answerAtTheLine(server: Server, { kept }: House): () => void {
  const own = server.listeners('connection') as ((socket: Socket) => void)[]
  const lines = new Set<Socket>()
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    const patience = server.keepAliveTimeout
    const hangUp = () => socket.destroy()
    const hear = (chunk: Buffer) => {
      // Who does not take what they asked for is held up by the server, which stops listening to them.
      const plain = socket.writableLength === 0 ? readPlainRequest(chunk) : undefined
      const print = plain && kept(plain.url)
      if (print) return void socket.write(writeAnswer(answerOf(print, plain), Math.floor(patience / 1000)))
      leave()
      socket.pause()
      socket.unshift(chunk)
      for (const serve of own) serve.call(server, socket)
      socket.resume()
    }
    const end = () => socket.end()
    const leave = () => {
      lines.delete(socket)
      socket.setTimeout(0)
      socket.off('data', hear).off('end', end).off('timeout', hangUp).off('error', hangUp).off('close', leave)
    }
    lines.add(socket)
    socket.setTimeout(patience)
    socket.on('data', hear).on('end', end).on('timeout', hangUp).on('error', hangUp).on('close', leave)
  })
  return () => {
    for (const socket of lines) if (socket.writableLength === 0) socket.destroy()
  }
}
