/**
 * What tells this deck from others of the same origin: the path of its page. `/talk/` and `/talk/index.html`
 * are one deck; the slide stands behind the hash.
 */
export function deckAddress(path = location.pathname): string {
  return path.replace(/\/index\.html$/, '/')
}
