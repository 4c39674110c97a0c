import type { Facts, Rect } from './facts.ts'

/** px of a drawing's user space. */
interface Box { x: number, y: number, width: number, height: number }

/** What the readers of a slide share. They run in the browser and must not use anything outside themselves, so it hangs on the window. */
export interface Tools {
  slide: HTMLElement
  /** The slide, and the shadow trees in it, in which Mermaid draws. */
  trees: (Element | ShadowRoot)[]
  all: (selector: string) => Element[]
  /** Scale of the slide by `zoom` of the front matter. */
  zoom: number
  /** A number for the life of a node. */
  key: (node: Node) => number
  /** From px of the window to those of the canvas. */
  canvas: (rect: Rect) => Rect
  /** A rectangle of a drawing's user space, in the window. */
  inWindow: (drawing: SVGGraphicsElement, box: Box) => Rect
  /** Horizontal and vertical scale of an SVG element, whatever its rotation. */
  pxOf: (element: SVGGraphicsElement) => { wide: number, tall: number }
  around: (boxes: Rect[]) => Rect
  seen: (element: Element) => boolean
  /** An element and its ancestors below the slide. */
  chain: (element: Element | null) => Element[]
  path: (element: Element) => string
  /** May move from click to click. */
  moves: (element: Element) => boolean
  /** The thing whose red it is, if one of `colors` is red and counts: the key of a `data-one` around it, or its own. */
  redOf: (element: Element, ...colors: string[]) => number | undefined
}

declare global {
  interface Window { tools: Tools }
}

/** Reads the slide itself, and leaves on the window what the other readers share. */
export function readSlide(no: number): Pick<Facts, 'layout' | 'question' | 'clicks' | 'seals' | 'drawn' | 'canvas' | 'running'> {
  const slide = document.querySelector<HTMLElement>(`[data-slidev-no="${no}"]`)!
  const stage = slide.closest<HTMLElement>('.slidev-slide-content')!
  const frame = stage.getBoundingClientRect()
  const scale = frame.width / stage.offsetWidth
  const zoom = slide.getBoundingClientRect().width / slide.offsetWidth / scale
  const keys: WeakMap<Node, number> = ((window as any).factKeys ??= new WeakMap())
  const key = (node: Node): number => {
    if (!keys.has(node))
      keys.set(node, (window as any).factCount = ((window as any).factCount ?? 0) + 1)
    return keys.get(node)!
  }
  const canvas = ({ left, top, right, bottom }: Rect): Rect => ({
    left: (left - frame.left) / scale,
    top: (top - frame.top) / scale,
    right: (right - frame.left) / scale,
    bottom: (bottom - frame.top) / scale,
  })
  const seen = (element: Element): boolean => !element.closest('.sr-only, .katex-mathml, title, desc, style, script, defs, clipPath, symbol')
    && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const chain = (element: Element | null): Element[] => element && element !== slide ? [element, ...chain(element.parentElement)] : []
  const path = (element: Element): string => chain(element).slice(0, 3).toReversed().map(({ localName, classList }) => localName + [...classList].slice(0, 2).map(name => `.${name}`).join('')).join(' > ')
  const pxOf = (element: SVGGraphicsElement): { wide: number, tall: number } => {
    const { a, b, c, d } = element.getScreenCTM()!
    return { wide: Math.hypot(a, b) / scale, tall: Math.hypot(c, d) / scale }
  }
  /** Marked with `data-moves`, or moved by `v-motion`, which sets a property on the element. */
  const moves = (element: Element): boolean => chain(element).some(at => at.matches('[data-moves]') || 'motionInstance' in at)
  const around = (boxes: Rect[]): Rect => boxes.reduce((a, b) => ({ left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) }))
  /** A rectangle of a drawing's user space, in the window. By `getBBox` a shape is measured without its stroke, which only Firefox adds to `getBoundingClientRect`. */
  const inWindow = (drawing: SVGGraphicsElement, { x, y, width, height }: Box): Rect => around(
    [[x, y], [x + width, y], [x, y + height], [x + width, y + height]].map(([x, y]) => new DOMPoint(x, y).matrixTransform(drawing.getScreenCTM()!)).map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y })),
  )
  const trees = [slide, ...[...slide.querySelectorAll('.mermaid')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  const all = (selector: string): Element[] => trees.flatMap(tree => [...tree.querySelectorAll(selector)])
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const isRed = (color: string): boolean => {
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = 'transparent' // and stays so if `color` is none
    pen.fillStyle = color
    pen.fillRect(0, 0, 1, 1)
    const [r, g, b, alpha] = pen.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number]
    return alpha > 100 && r - Math.max(g, b) > 60
  }
  const redOf = (element: Element, ...colors: string[]): number | undefined =>
    colors.some(isRed) && !element.closest('.seal, .altimeter, .pull-quote, blockquote, .run.ahead') ? key(element.closest('[data-one]') ?? element) : undefined
  window.tools = { slide, trees, all, zoom, key, canvas, inWindow, pxOf, around, seen, chain, path, moves, redOf }

  const { slides, clicks, clicksTotal } = (document.querySelector('#app') as any).__vue_app__._context.provides['$$slidev-context'].nav
  return {
    layout: slide.dataset.layout!,
    question: slides[no - 1].meta.slide.frontmatter.question,
    clicks: { now: clicks, total: clicksTotal },
    seals: all('.seal').filter(seen).map(seal => seal.querySelector('title')!.textContent.trim()),
    drawn: slide.querySelector(':scope > div') !== null,
    canvas: { left: 0, top: 0, right: stage.offsetWidth, bottom: stage.offsetHeight },
    running: document.getAnimations().filter(animation => animation.playState === 'running' && matchMedia('(prefers-reduced-motion: reduce)').matches).map(animation => `${(animation as CSSAnimation).animationName ?? (animation as CSSTransition).transitionProperty}`),
  }
}
