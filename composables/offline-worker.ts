const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/**
 * Registers the service worker that the page names, which keeps the built deck for when there is no network. On this
 * machine only when asked, by `?offline` in the address: it would show yesterday's build. Undefined where there can be none.
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const { worker } = document.documentElement.dataset
  if (!worker || (LOCAL.test(location.hostname) && !new URLSearchParams(location.search).has('offline')))
    return
  try {
    // Not there without https, refused in a sandbox, rejected when the file is gone.
    return await navigator.serviceWorker.register(worker)
  }
  catch {}
}
