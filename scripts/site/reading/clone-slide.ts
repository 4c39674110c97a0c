/**
 * The HTML of slide `no`, which is up at its last click and drawn for paper, for a page without scripts: what is seen of
 * it, without its kicker, controls and source line, which the page has its own of. Runs in the browser and refers to
 * nothing outside itself.
 */
export function cloneForReading(no: number): string {
  const LEFT_OUT = '.kicker, .question, .slidev-layout ~ .source-line, button, input, nav, iframe, video, audio, script, [role="status"]'
  /** Drawn through others, or read. */
  const HELPERS = 'source, title, desc, :is(defs, mask, clipPath, symbol), :is(defs, mask, clipPath, symbol) *'
  const live = document.querySelector<HTMLElement>(`#slideshow [data-slidev-no="${no}"]`)!
  const copy = live.cloneNode(true) as HTMLElement
  const prefix = `s${no}-`

  // What is not seen goes, unless its room is needed.
  const copies = [...copy.querySelectorAll<HTMLElement>('*')]
  for (const [i, element] of [...live.querySelectorAll('*')].entries()) {
    const { display, position } = getComputedStyle(element)
    const hasRoom = !(element instanceof SVGElement) && !/absolute|fixed/.test(position)
    const isSeen = display !== 'none' && (hasRoom || element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    if (!isSeen && !element.matches(HELPERS))
      copies[i]!.remove()
    // What a component draws in a document of its own.
    if (element.shadowRoot)
      copies[i]!.innerHTML = `<template shadowrootmode="open">${element.shadowRoot.innerHTML}</template>`
  }
  copy.querySelectorAll(LEFT_OUT).forEach(element => element.remove())

  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT)
  const found: Comment[] = []
  while (comments.nextNode())
    found.push(comments.currentNode as Comment)
  found.forEach(comment => comment.remove())

  /** What an attribute says here: ids are the slide's own, and so is what names them. */
  function here(name: string, value: string, element: Element): string {
    if (name === 'id')
      return prefix + value
    if (/^aria-(?:labelledby|describedby|controls|owns|details)$|^for$|^headers$/.test(name))
      return value.split(' ').map(id => prefix + id).join(' ')
    if (/^(?:xlink:)?href$/.test(name) && element.localName === 'a') {
      const row = element.getAttribute('data-row')
      const slide = value.match(/^#?\/(\d+)/)?.[1]
      return row ? row.replace('source-', '#n') : slide ? `#s${slide}` : value
    }
    if (/^(?:xlink:)?href$/.test(name))
      return value.replace(/^#/, `#${prefix}`)
    return value.replace(/url\((["']?)#/g, `url($1#${prefix}`)
  }
  for (const element of copy.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (/^(?:data-(?!v-|label|layout)|tabindex|target|autofocus|contenteditable)/.test(name) || (name === 'class' && !value))
        element.removeAttribute(name)
      else
        element.setAttribute(name, here(name, value, element))
    }
    if (element.localName === 'img')
      element.setAttribute('loading', 'lazy')
    // A part of a slide is no landmark of the page.
    if (element.matches('aside, section[aria-label]') && !element.role)
      element.role = element.ariaLabel ? 'group' : 'none'
  }

  const { layout = '' } = live.dataset
  const html = copy.innerHTML.replaceAll(/ (data-v-[\w-]+)=""/g, ' $1')
  return `<div class="canvas slidev-page" data-layout="${layout}" style="${copy.getAttribute('style')!.replaceAll('"', '&quot;')}">${html}</div>`
}
