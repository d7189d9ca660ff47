// Keeps one page for when nothing answers. Everything else is left to the browser's own cache.
const store = 'offline-1'
const page = '/offline'

const keep = async () => {
  const cache = await caches.open(store)
  // Asked for as a guest: the kept copy must show nobody's name.
  const response = await fetch(page, { credentials: 'omit' })
  const html = await response.clone().text()
  const styles = [...html.matchAll(/href="(\/assets\/[^"]+\.css)"/g)].map((match) => match[1])
  await cache.put(page, response)
  await cache.addAll([...styles, '/icon.svg'])
}

const forget = async () => {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('offline-') && name !== store).map((name) => caches.delete(name)),
  )
}

const answer = async (request) => {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await caches.match(request.mode === 'navigate' ? page : request)
    if (kept === undefined) throw error
    return kept
  }
}

self.addEventListener('install', (event) => event.waitUntil(keep().then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(forget().then(() => self.clients.claim())))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const isStyle = request.destination === 'style'
  if (request.method === 'GET' && (request.mode === 'navigate' || isStyle)) event.respondWith(answer(request))
})
