// Answers for one page when there is no network: with what the page put into its cache, and nothing else. Which page
// that is, its registration says.
const PAGE = new URL(self.registration.scope).pathname;
const CACHE = `nuanyang-offline:${PAGE}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.startsWith(`${PAGE}/`)) return; // the gate and the worker are always asked of the network
  event.respondWith(answer(request, url));
});

async function answer(request, url) {
  const cache = await caches.open(CACHE);
  try {
    const fresh = await fetch(request);
    const kept = await cache.match(url.pathname);
    if (kept && fresh.ok && fresh.type === 'basic' && !fresh.redirected) await cache.put(url.pathname, fresh.clone());
    return fresh;
  } catch (noNetwork) {
    return (await cache.match(url.pathname)) || Response.error();
  }
}
