import type { BlockFact, BoxFact, Facts, Rect, Role, TextFact } from './facts.ts'

/** Reads the state of slide `no` from the page. Runs in the browser, so it must not use anything outside itself. */
export function readFacts(no: number): Omit<Facts, 'tokens'> {
  const slide = document.querySelector<HTMLElement>(`[data-slidev-no="${no}"]`)!
  const stage = slide.closest<HTMLElement>('.slidev-slide-content')!
  const frame = stage.getBoundingClientRect()
  const scale = frame.width / stage.offsetWidth
  /** Scale of the slide by `zoom` of the front matter. */
  const zoom = slide.getBoundingClientRect().width / slide.offsetWidth / scale
  const keys: WeakMap<Node, number> = ((window as any).factKeys ??= new WeakMap())
  const key = (node: Node): number => {
    if (!keys.has(node))
      keys.set(node, (window as any).factCount = ((window as any).factCount ?? 0) + 1)
    return keys.get(node)!
  }
  const canvas = ({ left, top, right, bottom }: DOMRect | Rect): Rect => ({
    left: (left - frame.left) / scale,
    top: (top - frame.top) / scale,
    right: (right - frame.left) / scale,
    bottom: (bottom - frame.top) / scale,
  })
  const seen = (element: Element): boolean => !element.closest('.sr-only, .katex-mathml, title, desc, style, script, defs, clipPath, symbol')
    && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  /** An element and its ancestors below the slide. */
  const chain = (element: Element | null): Element[] => element && element !== slide ? [element, ...chain(element.parentElement)] : []
  const path = (element: Element): string => chain(element).slice(0, 3).toReversed().map(({ localName, classList }) => localName + [...classList].slice(0, 2).map(name => `.${name}`).join('')).join(' > ')
  const roles: [selector: string, role: Role][] = [['.altimeter', 'altimeter'], ['.source-line', 'source'], ['svg', 'figure'], ['.katex', 'formula'], ['pre, code, kbd', 'code'], ['h1', 'title'], ['blockquote', 'quote']]
  const role = (element: Element): Role => roles.find(([selector]) => element.closest(selector))?.[1] ?? 'text'
  /** Horizontal and vertical scale of an SVG element, whatever its rotation. */
  const pxOf = (element: SVGGraphicsElement): { wide: number, tall: number } => {
    const { a, b, c, d } = element.getScreenCTM()!
    return { wide: Math.hypot(a, b) / scale, tall: Math.hypot(c, d) / scale }
  }
  /** Marked with `data-moves`, or moved by `v-motion`, which sets a property on the element. */
  const moves = (element: Element): boolean => chain(element).some(at => at.matches('[data-moves]') || 'motionInstance' in at)
  const around = (boxes: Rect[]): Rect => boxes.reduce((a, b) => ({ left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) }))
  /** A rectangle of a drawing's user space, in the window. By `getBBox` a shape is measured without its stroke, which only Firefox adds to `getBoundingClientRect`. */
  const inWindow = (drawing: SVGGraphicsElement, { x, y, width, height }: { x: number, y: number, width: number, height: number }): Rect => around(
    [[x, y], [x + width, y], [x, y + height], [x + width, y + height]].map(([x, y]) => new DOMPoint(x, y).matrixTransform(drawing.getScreenCTM()!)).map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y })),
  )

  /** The lines of a text node, each as tall as its em, with their text. */
  function linesOf(node: Text, em: number): { text: string, box: Rect }[] {
    const lines: { text: string, box: Rect }[] = []
    const range = document.createRange()
    // A drawn text has one line and is read whole: WebKit misplaces a part of it.
    const step = node.parentElement instanceof SVGElement ? node.length : 1
    for (let i = 0; i < node.length; i += step) {
      range.setStart(node, i)
      range.setEnd(node, i + step)
      // WebKit begins a line with an empty rectangle at the end of the line before.
      const rect = [...range.getClientRects()].find(({ width, height }) => width && height)
      if (!rect)
        continue
      const box = canvas(rect)
      const text = String(range)
      // A mark has its ink in one half of its square, and the other half may lie under a neighbour.
      const square = Math.min(em, box.right - box.left)
      if (/[，。、：；！？）》]\s*$/.test(text))
        box.right -= 0.6 * square
      if (/^\s*[（《]/.test(text))
        box.left += 0.5 * square
      const middle = (box.top + box.bottom) / 2
      const [top, bottom] = [middle - em / 2, middle + em / 2]
      const last = lines.at(-1)
      if (last && Math.abs((last.box.top + last.box.bottom) / 2 - middle) < em / 2)
        Object.assign(last, { text: last.text + text, box: { ...last.box, left: Math.min(last.box.left, box.left), right: Math.max(last.box.right, box.right) } })
      else
        lines.push({ text, box: { left: box.left, right: box.right, top, bottom } })
    }
    return lines
  }

  /** Right end of a text that is shortened with an ellipsis. */
  function shortened(element: Element): number {
    const holder = chain(element).find(at => getComputedStyle(at).textOverflow === 'ellipsis')
    return holder ? canvas(holder.getBoundingClientRect()).right : Infinity
  }

  /** px of `rect` cut off by `overflow` of an element around it. */
  function cut(element: Element, rect: Rect): number {
    let most = 0
    for (const at of [...chain(element), slide]) {
      if (getComputedStyle(at).overflow === 'visible' || at.localName === 'svg')
        continue
      const box = canvas(at.getBoundingClientRect())
      most = Math.max(most, box.left - rect.left, rect.right - box.right, box.top - rect.top, rect.bottom - box.bottom)
    }
    return most
  }

  /** Mermaid draws in shadow trees. */
  const trees = [slide, ...[...slide.querySelectorAll('.mermaid')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  const all = (selector: string): Element[] => trees.flatMap(tree => [...tree.querySelectorAll(selector)])
  const roots = [...trees, ...[...document.querySelectorAll('.altimeter')].filter(seen)]
  const texts: TextFact[] = []
  /** `middle` is the y of the middle of the last line read. */
  const blocks = new Map<Element, BlockFact & { middle: number }>()
  for (const root of roots) {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text
      const holder = node.parentElement!
      if (!node.data.trim() || !seen(holder))
        continue
      const style = getComputedStyle(holder)
      const drawn = holder instanceof SVGGraphicsElement ? pxOf(holder) : { wide: zoom, tall: zoom }
      const fontSize = Number.parseFloat(style.fontSize) * drawn.tall
      const end = shortened(holder)
      const lines = linesOf(node, fontSize).map(({ text, box }) => ({ text, box: { ...box, right: Math.min(box.right, end) } }))
      // Nothing visible: empty, or on a card in mid-flip.
      if (!lines.length || drawn.wide < 0.05)
        continue
      const extent = around(lines.map(({ box }) => box))
      const fact: TextFact = {
        key: key(node),
        role: role(holder),
        text: node.data.trim(),
        lines: lines.map(({ box }) => box),
        path: path(holder),
        fontSize,
        weight: Number(style.fontWeight),
        family: style.fontFamily.split(',')[0]!.replace(/["']/g, ''),
        slanted: style.fontStyle !== 'normal',
        color: holder instanceof SVGElement ? style.fill : style.color,
        moves: moves(holder),
        shortened: extent.right === end,
        clipped: cut(holder, extent),
        ...extent,
      }
      texts.push(fact)

      if (holder instanceof SVGElement)
        continue
      let block: Element = holder
      while (block !== root && getComputedStyle(block).display === 'inline')
        block = block.parentElement!
      const box = canvas(block.getBoundingClientRect())
      const known = blocks.get(block) ?? { role: role(block), path: fact.path, lines: [], box, middle: Number.NaN }
      for (const line of lines) {
        const middle = (line.box.top + line.box.bottom) / 2
        const sameLine = Math.abs(known.middle - middle) < fontSize / 2
        known.lines.push(sameLine ? known.lines.pop()! + line.text : line.text)
        known.middle = middle
      }
      blocks.set(block, known)
    }
  }

  const boxes: BoxFact[] = []
  for (const element of all('*')) {
    const shape = element instanceof SVGGeometryElement
    const style = getComputedStyle(element)
    const painted = shape
      ? style.fill !== 'none' || style.stroke !== 'none'
      : !(element instanceof SVGElement) && (style.backgroundColor !== 'rgba(0, 0, 0, 0)' || Number.parseFloat(style.borderTopWidth) > 0)
    // The strokes of a formula have their maximum length and are clipped.
    if (!painted || !seen(element) || element.closest('picture, .katex'))
      continue
    const rect = element.getBoundingClientRect() // Firefox has no matrix for what is seen edge on.
    const box = canvas(shape && rect.width && rect.height ? inWindow(element, element.getBBox()) : rect)
    // A drawing within the drawing shows what is inside its own frame and no more.
    const window = element.closest('svg')?.parentElement?.closest('svg') && element.closest('svg')
    if (window) {
      const { x: { baseVal: x }, y: { baseVal: y }, width: { baseVal: width }, height: { baseVal: height } } = window
      const edge = canvas(inWindow(window.parentElement as unknown as SVGGraphicsElement, { x: x.value, y: y.value, width: width.value, height: height.value }))
      Object.assign(box, { left: Math.max(box.left, edge.left), top: Math.max(box.top, edge.top), right: Math.min(box.right, edge.right), bottom: Math.min(box.bottom, edge.bottom) })
    }
    if (box.right - box.left < 0.5 && box.bottom - box.top < 0.5)
      continue
    boxes.push({ key: key(element), path: path(element), moves: moves(element), hangs: element.closest('.quote-mark, [data-hangs]') !== null, ...box })
  }

  const { slides, clicks, clicksTotal } = (document.querySelector('#app') as any).__vue_app__._context.provides['$$slidev-context'].nav
  return {
    layout: slide.dataset.layout!,
    question: slides[no - 1].meta.slide.frontmatter.question,
    clicks: { now: clicks, total: clicksTotal },
    seals: all('.seal').filter(seen).map(seal => seal.querySelector('title')!.textContent.trim()),
    drawn: slide.querySelector(':scope > div') !== null,
    canvas: { left: 0, top: 0, right: stage.offsetWidth, bottom: stage.offsetHeight },
    texts,
    boxes,
    blocks: [...blocks.values()].map(({ role, path, lines, box }) => ({ role, path, lines: lines.map(line => line.trim()), box })),
    images: [...slide.querySelectorAll('img')].filter(seen).map((image) => {
      const box = canvas(image.getBoundingClientRect())
      // With object-fit: contain, a picture is no wider than its height allows.
      if (getComputedStyle(image).objectFit === 'contain')
        box.right = Math.min(box.right, box.left + (box.bottom - box.top) * image.naturalWidth / image.naturalHeight)
      const widths = [...image.parentElement!.querySelectorAll('source'), image].flatMap(({ srcset }) => [...srcset.matchAll(/\s(\d+)w/g)].map(([, width]) => Number(width)))
      return {
        ...box,
        path: path(image),
        alt: image.getAttribute('alt'),
        decoded: image.complete && image.naturalWidth > 0,
        largestWidth: Math.max(image.naturalWidth, ...widths),
        vector: /\.svg$|^data:image\/svg/.test(image.currentSrc),
      }
    }),
    running: document.getAnimations().filter(animation => animation.playState === 'running' && matchMedia('(prefers-reduced-motion: reduce)').matches).map(animation => `${(animation as CSSAnimation).animationName ?? (animation as CSSTransition).transitionProperty}`),
    notANumber: all('svg *').flatMap(element => [...element.attributes].filter(({ value }) => /\bNaN\b|undefined|Infinity/.test(value)).map(({ name, value }) => `${path(element)} ${name}="${value.slice(0, 40)}"`)),
  }
}
