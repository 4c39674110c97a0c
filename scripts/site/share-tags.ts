import type { DeckFacts } from './facts.ts'
import type { Pigments } from './pigments.ts'
import { escapeHtml } from './html.ts'

/** px of the pictures that previews show. */
export const SHARE_SIZE = { width: 1200, height: 630 }
/** The cover's picture, in the folder of the site. */
export const COVER_PICTURE = 'share.jpg'

export function meta(key: 'name' | 'property', name: string, content: string | number): string {
  return `<meta ${key}="${name}" content="${escapeHtml(String(content))}">`
}

/** Tags of a page that is shared: Open Graph, and the card that X and others show. `picture` and `url` are addresses. */
export function shareTags({ title, description, lang }: Pick<DeckFacts, 'title' | 'description' | 'lang'>, url?: string, picture?: string): string[] {
  return [
    meta('name', 'description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', lang.replace('-', '_')),
    ...url ? [meta('property', 'og:url', url), `<link rel="canonical" href="${escapeHtml(url)}">`] : [],
    ...picture
      ? [
          meta('property', 'og:image', picture),
          meta('property', 'og:image:width', SHARE_SIZE.width),
          meta('property', 'og:image:height', SHARE_SIZE.height),
          meta('property', 'og:image:alt', title),
        ]
      : [],
    meta('name', 'twitter:card', picture ? 'summary_large_image' : 'summary'),
  ]
}

/** What the browser's own bars are painted with. */
export function themeColours(pigments: Pigments): string[] {
  return (['light', 'dark'] as const).map(scheme => `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${pigments[scheme].paper}">`)
}
