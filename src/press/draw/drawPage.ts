import { makePrint } from '../answer/makePrint'
import { standInHeader, wishHeader } from '../ask/askHeaders'
import type { Ask, Asked } from '../ask/askPages'
import { printPage } from '../print/printPage'
import { readWish } from '../print/readWish'
import type { Heads } from '../PressOptions'
import type { Drawn } from './Drawn'

type Wanted = Omit<Asked, 'languages'> & {
  ask: Ask
  language?: string
  headers: Heads
}

/** Asks for a page, prints it and compresses it; rejects where the pages fail or are away. */
export async function drawPage({ ask, address, language, as, heard, headers }: Wanted): Promise<Drawn> {
  const { status, headers: said, body } = await ask({ address, languages: language, as, heard })
  const standIn = said[standInHeader]
  if (typeof standIn === 'string') return { is: 'stand-in', address: standIn }
  if (status >= 300 && status < 400) return { is: 'elsewhere', status, location: relative(said.location ?? '/') }
  if (status >= 500) throw new Error(`The pages answered ${status}`)

  const type = said['content-type'] ?? ''
  // What is not there now, or not ready, may be a page the next moment.
  if (status !== 200 && as === 'page' && type.startsWith('text/html')) return { is: 'passes', always: false }
  if (!type.startsWith('text/html')) return drawFile({ status, said, body, common: headers({ address, type }) })
  const { html, wish } = printPage(body.toString('utf8'))
  if (!wish) return { is: 'passes', always: status === 200 }
  const print = await makePrint({
    status,
    body: Buffer.from(html),
    headers: { 'content-type': type, ...headers({ address, type, module: wish.module }) },
    cache: wish.keep ? 'shared' : 'none',
    ...wish,
  })
  return { is: 'print', print, query: wish.query }
}

type File = {
  status: number
  said: Awaited<ReturnType<Ask>>['headers']
  body: Buffer
  common: Record<string, string>
}

/** A file is kept where it says so, or where its name changes with its content; that there is none is said to each. */
async function drawFile({ status, said, body, common }: File): Promise<Drawn> {
  const isThere = status === 200
  const wished = isThere ? said[wishHeader] : 'keep=no'
  const isImmutable = isThere && /\bimmutable\b/.test(said['cache-control'] ?? '')
  if (typeof wished !== 'string' && !isImmutable) return { is: 'passes', always: true }
  const wish = typeof wished === 'string' ? readWish(wished) : { ...readWish(''), depends: [] }
  const own = Object.fromEntries(
    carried.flatMap((name) => (typeof said[name] === 'string' ? [[name, said[name]]] : [])),
  )
  const headers = { ...own, ...common }
  const cache = isImmutable ? 'immutable' : wish.keep ? 'shared' : 'none'
  const print = await makePrint({ status, body, headers, cache, ...wish })
  return { is: 'print', print, query: wish.query }
}

const carried = ['content-type', 'content-disposition', 'last-modified']

/** The pages stand on loopback; where they lead, they lead within the reader's own site. */
const relative = (location: string) => location.replace(/^https?:\/\/localhost(:\d+)?(?=\/)/, '')
