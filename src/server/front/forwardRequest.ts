import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'

import { isForeign } from './demands/isForeign'
import { announcesMore, limitBody, throwAway } from './demands/limitBody'
import { limitOf } from './demands/limitOf'
import { isWriteToFile, refuseWrite } from './demands/refuseWrite'
import { forwardedHeaders } from './forwardedHeaders'
import { openPage } from './headers/openPage'
import { loggedPath } from './loggedPath'
import { lookupOnce } from './lookupOnce'
import { makeReference } from './makeReference'
import { showError } from './showError'
import type { Trust } from './trustedProxies'

export type Front = {
  port: number
  trusted: Trust
  publicUrl: string
  /** The headers that say what the press has heard of. */
  heard?: () => Record<string, string>
}

type Exchange = { req: IncomingMessage; res: ServerResponse }

const agent = new Agent({ keepAlive: true })

/** Hands a request to Next and its answer back, byte by byte; where Next fails a reader, words stand in for it. */
export function forwardRequest({ port, trusted, publicUrl, heard }: Front, { req, res }: Exchange): void {
  const reference = makeReference()
  const fail = (status: 500 | 502 | 503) => showError({ req, res, status, reference })
  const refuse = (status: 403 | 413) => {
    showError({ req, res, status })
    throwAway(req)
  }
  const limit = limitOf(req.url)
  if (isForeign(req, publicUrl)) return refuse(403)
  if (announcesMore(req, limit)) return refuse(413)
  if (isWriteToFile(req)) return refuseWrite(req, res)

  const address = req.socket.remoteAddress ?? ''
  const page = openPage(req.url)

  const send = (again: boolean) => {
    const forwarded = withoutHops(forwardedHeaders({ address, headers: req.headers, trusted }))
    // What has a body cannot be asked twice, so it does not go over a connection that may just be closing. Next is told
    // that this one stays: it would hang up on whoever still sends, and its refusal would be lost on the way.
    const stays = !isBodyless(req) && { connection: 'keep-alive' }
    const headers = { ...forwarded, ...heard?.(), ...page.demand, ...stays, 'x-request-id': reference }
    const onward = request({
      agent: isBodyless(req) && agent,
      host: 'localhost',
      lookup: lookupOnce,
      port,
      method: req.method,
      path: req.url,
      headers,
    })
    onward.on('response', (answer) => {
      if (isLost(req, answer)) return answer.resume() && showError({ req, res, status: 404 })
      if (answer.statusCode === 500 && wantsPage(req)) return answer.resume() && fail(500)
      if (answer.statusCode === 500) console.error(`500 ${req.method} ${loggedPath(req.url)} reference ${reference}`)
      const own = withoutHops(answer.headers, 'transfer-encoding', ...page.stated)
      res.writeHead(answer.statusCode ?? 502, answer.statusMessage, {
        ...own,
        ...page.headers(answer.headers['content-type']),
      })
      pipeline(answer, res, () => undefined)
    })
    onward.on('error', (error: NodeJS.ErrnoException) => {
      if (res.destroyed || res.headersSent) return // Hung up, or refused for its size while it came.
      // Next may close an idle connection in the moment it is used again: ask once more where that is harmless.
      if (!again && onward.reusedSocket && isBodyless(req)) return send(true)
      fail(error.code === 'ECONNREFUSED' ? 503 : 502)
    })
    res.once('close', () => onward.destroy())
    if (isBodyless(req)) return onward.end()
    const tooLarge = () => {
      refuse(413)
      onward.destroy()
    }
    limitBody(req, { limit, refuse: tooLarge })
    req.pipe(onward)
  }
  send(false)
}

/** Whether Next has only its own few English words: it fails over escapes that stand for no letters, and knows no page. */
const isLost = ({ url }: IncomingMessage, { statusCode, headers }: IncomingMessage): boolean =>
  (statusCode === 500 && !isWritten(url)) || (statusCode === 404 && 'x-nextjs-prerender' in headers)

function isWritten(url = '/'): boolean {
  try {
    return Boolean(decodeURIComponent(url.split('?')[0] ?? ''))
  } catch {
    return false
  }
}

const hops = ['connection', 'keep-alive', 'proxy-connection', 'upgrade', 'te']

const withoutHops = (headers: IncomingMessage['headers'], ...more: string[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => ![...hops, ...more].includes(name)))

const isBodyless = ({ method, headers }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') && !headers['content-length'] && !headers['transfer-encoding']

/** A reader's browser asks for a whole page, or sends a form without JavaScript; not the admin, its API or a script. */
function wantsPage({ url = '', headers }: IncomingMessage): boolean {
  const isScript = 'rsc' in headers || 'next-action' in headers
  return !isScript && /text\/html/.test(headers.accept ?? '') && !/^\/(api|admin|_next)(\/|\?|$)/.test(url)
}
