import { dropStandings } from './kept'

const cacheName = 'door'
const day = 24 * 3600 * 1000

/** Whether this browser can keep a page. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window && 'indexedDB' in window

/** Starts the worker for the doors below `scope`, and no other page. */
export const startWorker = (scope: string) => navigator.serviceWorker.register('/door-worker.js', { scope })

/** Keeps this page as it is now with all it needs, unless this very list of people is kept already. */
export async function keepCopy(people: string): Promise<void> {
  const cache = await caches.open(cacheName)
  const path = location.pathname
  const before = await cache.match(path)
  if (before && before.headers.get('x-people') === people && ageOf(before) < day / 2) return
  const answer = await fetch(path, { headers: { accept: 'text/html' }, redirect: 'error' })
  if (!answer.ok) return
  const html = await answer.text()
  const headers = new Headers(answer.headers)
  headers.set('x-people', people)
  headers.set('date', new Date().toUTCString())
  headers.delete('content-encoding')
  const parts = html.match(/\/_next\/static\/[^"'\\)\s]+/g) ?? []
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
  const wanted = new Set([...parts, ...loaded.filter((part) => part.startsWith('/_next/static/'))])
  await Promise.allSettled([...wanted].map(async (part) => (await cache.match(part)) ?? cache.add(part)))
  await cache.put(path, new Response(html, { headers })) // Last: a page without its parts shows no word that is kept.
}

/** Drops the copy of this page: its list is closed, or nobody here receives its people any more. */
export async function dropCopy(): Promise<void> {
  if (!canKeep()) return
  await (await caches.open(cacheName)).delete(location.pathname)
  await dropStandings()
}

/** Drops what this phone keeps of any door: everything, or what is older than a day. Words not sent yet stay. */
export async function dropCopies(all: boolean): Promise<void> {
  if (!canKeep() || !(await caches.has(cacheName))) return
  if (all) {
    await caches.delete(cacheName)
    await dropStandings()
    return
  }
  const cache = await caches.open(cacheName)
  for (const request of await cache.keys()) {
    const copy = await cache.match(request)
    if (copy?.headers.has('x-people') && ageOf(copy) > day) await cache.delete(request)
  }
}

const ageOf = ({ headers }: Response): number => Date.now() - new Date(headers.get('date') ?? 0).getTime()
