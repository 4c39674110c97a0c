// The service worker of a built site; worker.ts puts VERSION and FILES before it.
/* global FILES, VERSION */
const scope = new URL('./', globalThis.location.href)
/** Two decks on one host have a cache each, and each version has its own. */
const prefix = `deck ${scope.pathname} `
const cacheName = prefix + VERSION

/** What the widths and formats of one picture have in common. */
const stem = path => path.replace(/(?:-\d+)?\.\w+$/, '')

async function fill() {
  const cache = await caches.open(cacheName)
  await cache.addAll(FILES.map(file => new Request(new URL(file, scope), { cache: 'no-cache', priority: 'low' })))
}

/** Caches of this deck's other versions, the latest last. */
async function otherCaches() {
  return (await caches.keys()).filter(name => name.startsWith(prefix) && name !== cacheName)
}

/** Runs when no window shows the previous version any more. */
async function takeOver() {
  await Promise.all((await otherCaches()).map(name => caches.delete(name)))
  await globalThis.clients.claim()
}

/** The only window of the deck takes a new version when it is loaded; beside another one it may be in mid-talk. */
async function isDue() {
  return globalThis.registration.waiting && (await globalThis.clients.matchAll({ type: 'window' })).length < 2
}

/** The name under which a file is kept: pages under that of their folder. */
const nameOf = path => path.replace(/(^|\/)index\.html$/, '$1') || './'

async function answer(request, path) {
  const cache = await caches.open(cacheName)
  const stored = name => cache.match(new URL(name, scope), { ignoreSearch: true, ignoreVary: true })
  if (request.mode === 'navigate' && await isDue()) {
    globalThis.registration.waiting.postMessage('take over')
    // Its page is stored already. To reload instead would stop at the hash.
    const next = await caches.open((await otherCaches()).at(-1))
    return next.match(new URL(nameOf(path), scope), { ignoreVary: true })
  }
  const known = await stored(nameOf(path))
  if (known)
    return known
  try {
    return await fetch(request)
  }
  catch (error) {
    const other = request.destination === 'image' && FILES.find(file => stem(file) === stem(path))
    if (other)
      return stored(other)
    throw error
  }
}

globalThis.addEventListener('install', event => event.waitUntil(fill()))
globalThis.addEventListener('activate', event => event.waitUntil(takeOver()))
globalThis.addEventListener('message', () => globalThis.skipWaiting())
globalThis.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method === 'GET' && url.origin === scope.origin && url.pathname.startsWith(scope.pathname))
    event.respondWith(answer(request, decodeURI(url.pathname.slice(scope.pathname.length))))
})
