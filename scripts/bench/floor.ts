/** Turns between the static slides and does nothing else: what a hand-written page would need. */
function TURN(width: string, height: string): string {
  return `<script>
const slides = document.getElementById('first-slides').children
document.documentElement.style.setProperty('--slidev-slide-scale', Math.min(innerWidth / ${width}, innerHeight / ${height}))
function show() { [...slides].forEach((slide, i) => slide.hidden = i !== (location.hash === '#/2' ? 1 : 0)) }
addEventListener('hashchange', show)
addEventListener('keydown', (event) => {
  if (event.key === 'PageDown') { location.hash = '#/2'; show() }
})
show()
</script>`
}

/**
 * The least page that shows the same: the first slides of a built page with their styles, fonts and picture, without
 * the app. Times of the deck are given as ratios to it, because a machine's own speed changes from run to run.
 */
export function floorPage(page: string): string {
  const [, width = '', height = ''] = page.match(/data-width="(\d+)" data-height="(\d+)"/) ?? []
  return page
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
    .replace(/<link [^>]*(?:modulepreload|as="style"|manifest)[^>]*>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</body>', () => `${TURN(width, height)}</body>`)
}
