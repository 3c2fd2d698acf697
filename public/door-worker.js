// Keeps the page of a door on the colleague's phone, so that it opens without a line: only pages of one session each, and
// what they are drawn with. A kept page is forgotten after eighteen hours, and once the server shows it no more.
const pages = 'door-pages'
const parts = 'door-parts'
const longest = 18 * 60 * 60 * 1000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  const { keep: wanted, forget: unwanted } = event.data
  event.waitUntil(wanted ? keepAll(wanted, event.ports[0]) : forget(unwanted))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate' && isDoor(url)) event.respondWith(openDoor(request, url))
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(openPart(request))
})

const isDoor = ({ pathname }) => /\/[\da-f]{8}-[\da-f-]{27}$/.test(pathname)

async function openDoor(request, { pathname }) {
  try {
    const answer = await fetch(request)
    if (answer.ok && !answer.redirected) await keep(pathname, answer.clone())
    else await forget(pathname)
    return answer
  } catch {
    const kept = await (await caches.open(pages)).match(pathname)
    const age = Date.now() - Number(kept?.headers.get('x-kept-at') ?? 0)
    if (kept && age < longest) return kept
    await forget(pathname)
    return Response.error()
  }
}

/** The page as it came, with its policy and its nonces, and the moment at which it was kept. */
async function keep(pathname, answer) {
  const headers = new Headers(answer.headers)
  headers.set('x-kept-at', String(Date.now()))
  const copy = new Response(await answer.blob(), { status: answer.status, headers })
  await (await caches.open(pages)).put(pathname, copy)
}

const forget = async (pathname) => (await caches.open(pages)).delete(pathname)

async function openPart(request) {
  const store = await caches.open(parts)
  const kept = await store.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await store.put(request, answer.clone())
  return answer
}

/** What was on the page before this worker took care of it. */
async function keepAll({ pathname, files }, port) {
  const store = await caches.open(parts)
  for (const file of files) if (!(await store.match(file))) await store.add(file).catch(() => undefined)
  const answer = await fetch(pathname, { headers: { accept: 'text/html' } }).catch(() => undefined)
  if (answer?.ok && !answer.redirected) await keep(pathname, answer)
  port?.postMessage('kept')
}
