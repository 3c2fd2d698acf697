import type { IncomingMessage, ServerResponse } from 'node:http'

import { Pool } from 'pg'

import { headersOf } from './headers/headersOf'

type Answer = (req: IncomingMessage, res: ServerResponse) => boolean

/** Answers /healthz (this process lives) and /readyz (the database and the queue answer within 2 s); true if it did. */
export function answerHealth(connectionString: string): Answer {
  const pool = new Pool({ connectionString, max: 1, connectionTimeoutMillis: 2000, query_timeout: 2000 })
  pool.on('error', () => undefined)
  const isReady = () =>
    pool.query(`select 1 from graphile_worker.jobs limit 1`).then(
      () => true,
      () => false,
    )
  return (req, res) => {
    const path = req.url?.split('?')[0]
    if (path !== '/healthz' && path !== '/readyz') return false
    if (path === '/healthz') say(res, true)
    else void isReady().then((ready) => say(res, ready))
    return true
  }
}

function say(res: ServerResponse, good: boolean): void {
  res.writeHead(good ? 200 : 503, { ...headersOf({ door: 'word' }), 'content-type': 'text/plain; charset=utf-8' })
  res.end(good ? 'ok\n' : 'the database or the queue does not answer\n')
}
