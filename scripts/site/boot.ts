/**
 * Runs inline, before the app is fetched: shows the static slide in the window's size and scheme, answers the first
 * key by itself, keeps further keys for the app and starts it when the first view is painted. The file names stand in
 * attributes of the script element, so that its text, and with it the hash in the Content-Security-Policy, is constant.
 */
import type { Action } from '../../setup/keys.ts'
import { deckAddress } from '../../composables/deck-address.ts'
import { actionOf } from '../../setup/keys.ts'

declare global {
  interface Window {
    /** Until the app has taken over: it calls `done` when its own first slide stands. */
    firstSlides?: { done: () => Promise<void> }
  }
}

/** Slides that a key turns by. */
const TURNS: Partial<Record<Action, number>> = { next: 1, nextSlide: 1, back: -1, prevSlide: -1 }
/** px that a finger moves at least to turn the page, as in Slidev. */
const SWIPE = 75
/** ms after which the app starts in any case. */
const LATEST = 4000

const { entry = '', sheets = '', width = '', height = '', scheme = 'auto' } = (document.currentScript as HTMLScriptElement).dataset
const root = document.documentElement
const layer = document.getElementById('first-slides')!
const slides = [...layer.children] as HTMLElement[]
const kept: KeyboardEvent[] = []
let listening = true
let at = 1
let touched: PointerEvent | undefined

function storedScheme(): string | null {
  try {
    return localStorage.getItem(`${deckAddress()} slidev-color-schema`)
  }
  catch {
    return null
  }
}
function isDark(): boolean {
  if (scheme !== 'auto')
    return scheme === 'dark'
  const stored = storedScheme()
  return stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
}
function fit(): void {
  root.style.setProperty('--slidev-slide-scale', String(Math.min(innerWidth / Number(width), innerHeight / Number(height))))
}
function show(no: number): void {
  at = no
  slides.forEach((slide, i) => slide.hidden = i + 1 !== no)
}

/** Answers a turn between the static slides; everything else waits for the app, in order. */
function take(event: KeyboardEvent): void {
  const goal = at + (TURNS[actionOf(event)!] ?? Infinity)
  if (!kept.length && !layer.hidden && slides[goal - 1]) {
    location.hash = `#/${goal}`
    show(goal)
  }
  else {
    kept.push(event)
  }
  start()
}

function onKey(event: KeyboardEvent): void {
  if (!listening || !actionOf(event))
    return
  event.preventDefault()
  event.stopImmediatePropagation()
  if (!event.repeat)
    take(event)
}

/** A swipe, or a click beside the slide, turns as a key does. */
function turn(forward: boolean): void {
  const key = forward ? 'PageDown' : 'PageUp'
  take(new KeyboardEvent('keydown', { key, code: key }))
}
function onTouchEnd({ clientX, clientY, pointerType }: PointerEvent): void {
  const [x, y] = [clientX - (touched?.clientX ?? clientX), clientY - (touched?.clientY ?? clientY)]
  const way = Math.abs(x) > Math.abs(y) ? x : y
  touched = undefined
  if (pointerType === 'touch' && Math.abs(way) > SWIPE)
    turn(way < 0)
}

/** One key a frame: the router turns one page at a time. */
async function replay(): Promise<void> {
  for (let event = kept.shift(); event; event = kept.shift()) {
    const { key, code, keyCode, shiftKey } = event
    listening = false
    for (const type of ['keydown', 'keyup'])
      document.body.dispatchEvent(new KeyboardEvent(type, { key, code, keyCode, shiftKey, bubbles: true, cancelable: true }))
    listening = true
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 20)))
  }
}

function leave(): void {
  removeEventListener('keydown', onKey, true)
  removeEventListener('resize', fit)
  removeEventListener('error', giveUp)
  removeEventListener('unhandledrejection', giveUp)
  root.style.removeProperty('--slidev-slide-scale')
  layer.remove()
  delete window.firstSlides
}

/** Without the app the talk is there to read, if the page names its address. */
function giveUp(): void {
  const reading = document.querySelector<HTMLLinkElement>('link[rel="alternate"][type="text/html"]')
  if (window.firstSlides && reading)
    location.replace(`${reading.href}index.html`)
}

let started = false
function start(): void {
  if (started)
    return
  started = true
  // Two frames later: the answer to a key is painted first.
  requestAnimationFrame(() => setTimeout(() => {
    for (const href of sheets.split(' '))
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: entry, onerror: giveUp }))
  }))
}

root.classList.toggle('dark', isDark())
fit()
show(Number(location.hash.match(/^#\/(\d+)(?:\?|$)/)?.[1] ?? (location.hash.length > 2 ? 0 : 1)))
layer.hidden = !slides[at - 1] || /clicks=[1-9]/.test(location.hash)
window.firstSlides = {
  async done() {
    // A finger that is still moving would lose what it began on.
    if (touched)
      await new Promise(resolve => ['pointerup', 'pointercancel'].forEach(type => layer.addEventListener(type, resolve, { once: true })))
    layer.hidden = true
    await replay()
    leave()
  },
}
layer.addEventListener('pointerdown', event => touched = event.pointerType === 'touch' ? event : undefined)
layer.addEventListener('pointerup', onTouchEnd)
layer.addEventListener('pointercancel', () => touched = undefined)
layer.addEventListener('click', ({ target, clientX }) => (target as Element).parentElement === layer && turn(clientX > innerWidth / 2))
addEventListener('keydown', onKey, true)
addEventListener('resize', fit)
addEventListener('error', giveUp)
addEventListener('unhandledrejection', giveUp)
if (location.protocol === 'file:') {
  giveUp()
}
else if (layer.hidden) {
  start()
}
else {
  const whenIdle = (): void => void (window.requestIdleCallback ?? setTimeout)(start)
  addEventListener('load', whenIdle)
  setTimeout(start, LATEST)
}
