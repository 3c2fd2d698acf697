import { Agent, request } from 'node:http'

export type Answered = {
  /** 0 where the line broke before an answer came. */
  status: number
  email: string
  /** The code that a booked person sees. */
  code?: string
  milliseconds: number
}

// As many as want to come at once; a phone keeps its connection, too.
const agent = new Agent({ keepAlive: true, maxSockets: Infinity })

let people = 0

/** Books one seat by program over HTTP, as somebody new from an address of their own. */
export function bookAt(url: string, session: string): Promise<Answered> {
  const nth = ++people
  const email = `candidate-${process.pid}-${Date.now()}-${nth}@example.org`
  const wish = { firstName: 'Amina', lastName: `Haddad ${nth}`, email, language: 'fr', consent: true }
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': addressOf(nth) }
  const began = performance.now()
  return new Promise((resolve) => {
    const end = (status: number, body = '') =>
      resolve({ status, email, code: codeIn(body), milliseconds: performance.now() - began })
    request(`${url}/api/info-sessions/${session}/bookings`, { method: 'POST', headers, agent }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (text: string) => (body += text))
      answer.on('end', () => end(answer.statusCode ?? 0, body))
      answer.on('error', () => end(0))
    })
      .on('error', () => end(0))
      .end(JSON.stringify(wish))
  })
}

/** Anew in each run, since limits are remembered for ten minutes. */
const addressOf = (nth: number): string => [10, process.pid % 250, (nth >> 8) % 250, nth & 255].join('.')

const codeIn = (body: string): string | undefined => /"code":"([^"]+)"/.exec(body)?.[1]
