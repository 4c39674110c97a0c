/**
 * The first inline script, before anything is fetched: at the bare address, opened on an upright phone, it leads to the
 * talk to read, and keeps the site for later, because the app will not come to it. Where the address names a slide or
 * another view nothing happens, so the way back works.
 */
import { registerWorker } from '../../composables/offline-worker.ts'

/** Where a slide would be a strip with a few legible letters. */
const UPRIGHT = '(orientation: portrait) and (max-width: 700px)'

if (/^(?:#\/?)?$/.test(location.hash) && matchMedia(UPRIGHT).matches) {
  void registerWorker()
  stop()
  location.replace(`read/${location.search}`)
}
