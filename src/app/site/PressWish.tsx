import 'server-only'

import type { PayloadRequest } from 'payload'

import { always, readOnce } from '@/app/readOnce'
import { findNextTurn } from '@/content/findNextTurn'
import type { Page } from '@/ui/page'

export type Wish = {
  /** The query keys that this page knows; all others are as if they were not there. */
  query?: readonly string[]
  /** Whether the page may be shown to the next reader, too. */
  keep?: boolean
  /** For how many seconds the page holds at most, where it shows what changes from one moment to the next. */
  holds?: number
}

/** Says to the press that this is a reading page: no reader shows in it, and until when it holds. The press takes it out. */
export async function PressWish({ req, page, wish }: { req: PayloadRequest; page: Page; wish: Wish }) {
  const { query = [], keep = true, holds } = wish
  const turn = await nextTurn(req, page.now)
  const end = holds === undefined ? undefined : new Date(page.now.getTime() + holds * 1000)
  const until = turn && end ? (turn < end ? turn : end) : (turn ?? end)
  const pairs = [`keep=${keep ? 'yes' : 'no'}`, `query=${query.join(' ')}`, until && `until=${until.toISOString()}`]
  return <meta name="press" content={pairs.filter(Boolean).join('; ')} />
}

async function nextTurn(req: PayloadRequest, now: Date): Promise<Date | undefined> {
  const { at } = await readOnce('turn', async () => ({ at: await findNextTurn(req, now) }), always)
  return at && at <= now ? findNextTurn(req, now) : at
}
