// Keeps one page for when nothing answers, and shows pushed notices. Everything else is left to the browser’s own cache.
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

// Web Push: the server sends { body, path, tag }, its words already in the person's language.
self.addEventListener('push', (event) => {
  const { body = '', path = '/', tag } = event.data?.json() ?? {}
  event.waitUntil(self.registration.showNotification('Cinnabar', { body, tag, icon: '/icon-192.png', data: { path } }))
})

const show = async (path) => {
  const open = await self.clients.matchAll({ type: 'window' })
  const page = open.find((client) => 'focus' in client)
  if (page === undefined) return self.clients.openWindow(path)
  await page.focus()
  return page.navigate(path)
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(show(event.notification.data?.path ?? '/'))
})
