import { get, type IncomingHttpHeaders } from 'node:http'

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** What goes over the wire for an address, compressed as it came. */
export const fetchBytes = (url: string, encoding: 'br' | 'gzip' | 'identity'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding, accept: 'text/html' } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      )
    }).on('error', reject)
  })

/** A page as a reader without compression gets it; throws where the answer is another than `status`. */
export async function fetchPage(url: string, status = 200): Promise<string> {
  const { status: answered, body } = await fetchBytes(url, 'identity')
  if (answered !== status) throw new Error(`${url} answers ${answered}`)
  return body.toString('utf8')
}
