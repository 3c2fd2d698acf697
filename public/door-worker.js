// The door of a session without a line (docs/decisions/0016): the one page that a phone keeps, for a day at most.
const kept = 'door'
const day = 24 * 3600 * 1000
const patience = 6000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/_next/static/')) event.respondWith(readPart(request))
  else if (request.mode === 'navigate' && url.href.startsWith(self.registration.scope))
    event.respondWith(readDoor(event, url.pathname))
})

// A part of the page is named by its content: the one that is kept is right.
async function readPart(request) {
  const found = await caches.match(request, { cacheName: kept })
  return found ?? fetch(request)
}

// What the house says comes first; the copy only where it says nothing.
async function readDoor({ request }, path) {
  const asked = fetch(request)
  const copy = await readCopy(path)
  if (!copy) return asked
  return Promise.race([asked.catch(() => copy), new Promise((resolve) => setTimeout(resolve, patience, copy))])
}

async function readCopy(path) {
  const cache = await caches.open(kept)
  const copy = await cache.match(path)
  if (copy && Date.now() - new Date(copy.headers.get('date')).getTime() < day) return copy
  if (copy) await cache.delete(path)
}
