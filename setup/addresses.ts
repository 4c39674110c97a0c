import type { Router } from 'vue-router'
import { slides } from '#slidev/slides'
import { nearestPlace } from '../composables/nearest-place.ts'
import { say } from '../composables/notice.ts'
import { reopen } from '../composables/reopen.ts'

/** Pages of Slidev that show a slide, and the one for what it does not know. */
const PAGES = ['play', 'presenter', 'NotFound']

/** Leads every address to a slide and a click that exist, and fetches anew what cannot be fetched. */
export function keepToSlides(router: Router): void {
  router.beforeEach(({ name, params, query }) => {
    if (!PAGES.includes(String(name)))
      return
    const place = nearestPlace(String(params.no ?? ''), query.clicks, slides.value.map(({ no, meta }) =>
      ({ no, alias: meta.slide.frontmatter.routeAlias, clicks: meta.clicks })))
    if (!place.said)
      return
    say(place.said)
    return { path: `${name === 'presenter' ? '/presenter' : ''}/${place.no}`, query: { ...query, clicks: place.clicks || undefined }, replace: true }
  })
  if (import.meta.env.PROD)
    router.onError((_, to) => reopen(`#${to.fullPath}`))
}
