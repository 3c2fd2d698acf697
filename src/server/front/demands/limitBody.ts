import type { IncomingMessage } from 'node:http'

/** Whether a request says itself that it brings more than `limit` bytes. */
export const announcesMore = ({ headers }: IncomingMessage, limit: number): boolean =>
  Number(headers['content-length'] ?? 0) > limit

/** Calls `refuse` once, when more than `limit` bytes have come. */
export function limitBody(req: IncomingMessage, { limit, refuse }: { limit: number; refuse: () => void }): void {
  let come = 0
  const count = (part: Buffer) => {
    come += part.length
    if (come <= limit) return
    req.off('data', count)
    refuse()
  }
  req.on('data', count)
}

/** Throws away what somebody still sends after their refusal, so that they can read it; who goes on for long is cut off. */
export function throwAway(req: IncomingMessage, patience = 30_000): void {
  req.unpipe()
  req.resume()
  const cut = setTimeout(() => req.socket.destroy(), patience).unref()
  req.once('close', () => clearTimeout(cut))
}
