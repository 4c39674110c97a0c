import type { Rect } from '../rules/facts.ts'
import css from './overlay.css?inline'

/** A place on the slide, px of the canvas, and its text. */
export interface Mark { box?: Rect, text: string }

/** Largest number shown at once; with more, the first ones explain the others. */
const MOST = 8

function element(className: string, ...content: (string | Node)[]): HTMLElement {
  const node = document.createElement(className === 'box' ? 'div' : 'p')
  node.className = className
  node.append(...content)
  return node
}

/** Shows findings as red boxes with labels, and texts without a place in a panel. It takes no clicks. */
export class Overlay {
  #host = document.createElement('div')
  #marks = document.createElement('div')
  #panel = element('panel')

  constructor() {
    const root = this.#host.attachShadow({ mode: 'open' })
    const style = document.createElement('style')
    style.textContent = css
    this.#panel.setAttribute('role', 'status')
    root.append(style, this.#marks, this.#panel)
    this.#host.id = 'deck-overlay'
    document.body.append(this.#host)
  }

  show(shown: boolean): void {
    this.#host.hidden = !shown
  }

  /** Shows texts without a place. */
  say(lines: string[]): void {
    const more = lines.length - MOST
    const shown = lines.slice(0, MOST).map(line => element('line', line))
    if (more > 0)
      shown.push(element('hint', `还有 ${more} 处，终端里有全部。`))
    if (shown.length)
      shown.push(element('hint', '改好就消失；按 r 收起或打开。'))
    this.#panel.replaceChildren(...shown)
  }

  /** Shows texts at their places; `scale` is screen px per px of the canvas, `at` the canvas on the screen. */
  mark(marks: Mark[], at: DOMRect, scale: number): void {
    this.#marks.replaceChildren()
    const places = Map.groupBy(marks.slice(0, MOST), ({ box }) => box && [box.left, box.top, box.right, box.bottom].map(Math.round).join())
    for (const here of places.values()) {
      const { box } = here[0]!
      if (!box)
        continue
      const [left, top] = [at.left + box.left * scale - 3, at.top + box.top * scale - 3]
      const frame = element('box')
      Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${(box.right - box.left) * scale + 6}px`, height: `${(box.bottom - box.top) * scale + 6}px` })
      const label = element('label', ...here.map(({ text }) => element('line', text)))
      this.#marks.append(frame, label)
      const above = top - label.offsetHeight - 2
      const below = top + frame.offsetHeight + 2
      Object.assign(label.style, {
        left: `${Math.max(8, Math.min(left, innerWidth - label.offsetWidth - 8))}px`,
        top: `${above >= 0 ? above : Math.min(below, innerHeight - label.offsetHeight - 8)}px`,
      })
    }
  }
}
