/** ms that the controls stay after a tap. */
const STAY = 4000

/**
 * Without a mouse, a tap on the slide shows Slidev's controls for a while, and another hides them. A tap beside the
 * slide turns the page, a tap on a control does what the control does.
 */
function showControlsOnTap(): void {
  const { classList } = document.documentElement
  let timer = 0
  addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('#slide-container, #slide-content')?.id !== 'slide-content' || target.closest('a, button, input'))
      return
    clearTimeout(timer)
    if (classList.toggle('tapped'))
      timer = window.setTimeout(() => classList.remove('tapped'), STAY)
  })
}

/** On a page that two fingers have zoomed, one finger moves it and turns no page; styles/slidev.css does the rest. */
function noticeZoom(): void {
  window.visualViewport?.addEventListener('resize', () => {
    document.documentElement.classList.toggle('zoomed', window.visualViewport!.scale > 1)
  })
}

/** What fingers do to the deck besides turning pages. */
export function followTouch(): void {
  showControlsOnTap()
  noticeZoom()
}
