import { Agent, type IncomingHttpHeaders, request } from 'node:http'

import { askHeader, type Heard, heardHeaders } from './askHeaders'

export type Ask = (wanted: Asked) => Promise<Answered>
export type Asked = { address: string; languages?: string; as: AskedAs; heard?: Heard }
export type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** How the press asks: for a page at an address, or for the page that stands in where there is none. */
export type AskedAs = 'page' | 'missing'

/**
 * Asks the pages over loopback as nobody in particular: no cookie, no address, no query but what `address` carries.
 * Rejects where they cannot be reached or say nothing for `patience` milliseconds.
 */
export function askPages({ port, patience = 15_000 }: { port: number; patience?: number }): Ask {
  const agent = new Agent({ keepAlive: true })
  const ask: Ask = (wanted) =>
    new Promise((resolve, reject) => {
      const { address, languages, as, heard } = wanted
      const headers = {
        accept: 'text/html',
        // Without a name Next takes us for a browser with JavaScript and may send title and canonical late (htmlLimitedBots).
        'user-agent': 'press',
        [askHeader]: as,
        ...(languages && { 'accept-language': languages }),
        ...heardHeaders(heard),
      }
      const asked = request({ agent, host: 'localhost', port, path: address, headers, timeout: patience }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: Buffer.concat(parts) })
        })
      })
      asked.on('timeout', () => asked.destroy(new SilentError(patience)))
      asked.on('error', (error) => {
        // An idle connection may close in the moment it is used again: ask once more on another.
        if (asked.reusedSocket) ask(wanted).then(resolve, reject)
        else reject(error)
      })
      asked.end()
    })
  return ask
}

/** The pages are there but did not answer in time: another instance may. */
class SilentError extends Error {
  readonly reason = 'silent'

  constructor(patience: number) {
    super(`The pages said nothing for ${patience} ms`)
  }
}
