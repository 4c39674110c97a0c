/**
 * The characters that the elements `within` draw, by face; of slide `no`, which is up, also at any click, and when its
 * sliders stand at their ends and its buttons are pressed. Runs in the browser and refers to nothing outside itself.
 */
export async function readCharacters({ within, no }: { within: string, no?: number }): Promise<Record<string, string>> {
  const faces: Record<string, Set<string>> = {}

  function collect(element: Element, text: string, pseudo?: string): void {
    const { fontFamily, fontWeight } = getComputedStyle(element, pseudo)
    const face = `${fontFamily.split(',')[0]!.replace(/["']/g, '').trim()} ${fontWeight}`
    faces[face] ??= new Set()
    for (const character of text)
      faces[face].add(character)
  }

  function read(): void {
    for (const root of document.querySelectorAll(within)) {
      const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (nodes.nextNode()) {
        const holder = nodes.currentNode.parentElement!
        if (holder.checkVisibility() && !holder.closest('title, desc'))
          collect(holder, nodes.currentNode.nodeValue!)
      }
      for (const element of [root, ...root.querySelectorAll('*')]) {
        for (const pseudo of ['::before', '::after']) {
          const { content, display } = getComputedStyle(element, pseudo)
          if (content !== 'none' && content !== 'normal' && display !== 'none')
            collect(element, content.includes('counter') ? '0123456789' : content.replace(/^"|"$/g, ''), pseudo)
        }
        if (getComputedStyle(element).textEmphasisStyle !== 'none')
          collect(element, '•')
      }
    }
  }

  /** Makes a change and reads what came of it. */
  async function after(change: () => unknown): Promise<void> {
    await change()
    for (let frame = 0; frame < 3; frame++)
      await new Promise(resolve => requestAnimationFrame(resolve))
    read()
  }

  function faceTable(): Record<string, string> {
    return Object.fromEntries(Object.entries(faces).map(([face, characters]) => [face, [...characters].join('')]))
  }

  read()
  if (no === undefined)
    return faceTable()
  const slide = document.querySelector(`[data-slidev-no="${no}"]`)!
  const nav = window.deckNav()
  for (let click = 1; click <= nav.clicksTotal; click++)
    await after(() => nav.go(no, click))
  for (const slider of slide.querySelectorAll<HTMLInputElement>('input[type="range"]')) {
    for (const end of [slider.min, slider.max]) {
      await after(() => {
        slider.value = end
        slider.dispatchEvent(new Event('input', { bubbles: true }))
      })
    }
  }
  for (const button of slide.querySelectorAll('button')) {
    // Until it changes nothing more: a stepper at its end. What goes on for ever says nothing new after a few times.
    for (let press = 0, before = ''; press < 6 && before !== slide.textContent; press++) {
      before = slide.textContent!
      await after(() => button.click())
    }
  }
  return faceTable()
}
