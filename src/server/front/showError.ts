import type { IncomingMessage, ServerResponse } from 'node:http'

import { errorPage } from './errorPage'
import { loggedPath } from './loggedPath'
import { readerLocale } from './readerLocale'

type Failure = { req: IncomingMessage; res: ServerResponse } & (
  { status: 500 | 502 | 503; reference: string } | { status: 404; reference?: undefined }
)

/** Answers with the page that says something went wrong; the same reference stands in the log. */
export function showError({ req, res, status, reference }: Failure): void {
  if (reference) console.error(`${status} ${req.method} ${loggedPath(req.url)} reference ${reference}`)
  if (res.headersSent) return void res.destroy()
  req.resume()
  const isText = !/text\/html/.test(req.headers.accept ?? '')
  res.writeHead(status, {
    'content-type': `${isText ? 'text/plain' : 'text/html'}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
    ...(status === 503 ? { 'retry-after': '10' } : {}),
  })
  const locale = readerLocale(req.url ?? '/', req.headers['accept-language'])
  res.end(
    isText
      ? `${[status, reference && `reference ${reference}`].filter(Boolean).join(', ')}\n`
      : errorPage({ locale, status, reference }),
  )
}
