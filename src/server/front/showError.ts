import type { IncomingMessage, ServerResponse } from 'node:http'

import { errorPage, styleHash, troubleOf } from './errorPage'
import { headersOf } from './headers/headersOf'
import { headersOfWords } from './headers/headersOfWords'
import { loggedPath } from './loggedPath'
import { readerLocale } from './readerLocale'

type Failure = { req: IncomingMessage; res: ServerResponse } & (
  { status: 500 | 502 | 503; reference: string } | { status: 403 | 404 | 413; reference?: undefined }
)

/** Answers with the page that says something went wrong; the same reference stands in the log. */
export function showError({ req, res, status, reference }: Failure): void {
  if (reference) console.error(`${status} ${req.method} ${loggedPath(req.url)} reference ${reference}`)
  if (res.headersSent) return void res.destroy()
  req.resume()
  const locale = readerLocale(req.url ?? '/', req.headers['accept-language'])
  const { type, body } = wordsFor(req, { locale, status, reference })
  res.writeHead(status, {
    ...(type === 'text/html' ? headersOfWords(styleHash()) : headersOf({ door: 'word' })),
    'content-type': `${type}; charset=utf-8`,
    'x-robots-tag': 'noindex',
    ...(status === 503 ? { 'retry-after': '10' } : {}),
  })
  res.end(body)
}

/** A page for a browser that wants one; for a script of the admin the shape of Payload's own refusals, whose words it shows. */
function wordsFor({ url = '/', headers }: IncomingMessage, trouble: Parameters<typeof errorPage>[0]) {
  if (/text\/html/.test(headers.accept ?? '')) return { type: 'text/html', body: errorPage(trouble) }
  const { title, text } = troubleOf(trouble)
  const { status, reference } = trouble
  const words = `${title}. ${text}`
  if (url.startsWith('/api/') && status < 500)
    return { type: 'application/json', body: JSON.stringify({ errors: [{ message: words }] }) }
  if (status < 500) return { type: 'text/plain', body: `${words}\n` }
  return { type: 'text/plain', body: `${[status, reference && `reference ${reference}`].filter(Boolean).join(', ')}\n` }
}
