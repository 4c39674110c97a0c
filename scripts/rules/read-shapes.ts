import type { BoxFact, Facts } from './facts.ts'

/** Reads what is visible and not text on the slide that `readSlide` has read. Runs in the browser, so it must not use anything outside itself. */
export function readShapes(): Pick<Facts, 'boxes' | 'images' | 'notANumber'> {
  const { slide, all, key, canvas, inWindow, seen, path, moves, redOf } = window.tools
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
    const frame = element.closest('svg')?.parentElement?.closest('svg') && element.closest('svg')
    if (frame) {
      const { x: { baseVal: x }, y: { baseVal: y }, width: { baseVal: width }, height: { baseVal: height } } = frame
      const edge = canvas(inWindow(frame.parentElement as unknown as SVGGraphicsElement, { x: x.value, y: y.value, width: width.value, height: height.value }))
      Object.assign(box, { left: Math.max(box.left, edge.left), top: Math.max(box.top, edge.top), right: Math.min(box.right, edge.right), bottom: Math.min(box.bottom, edge.bottom) })
    }
    if (box.right - box.left < 0.5 && box.bottom - box.top < 0.5)
      continue
    const red = shape ? redOf(element, style.fill, style.stroke) : redOf(element, style.backgroundColor, Number.parseFloat(style.borderTopWidth) > 0 ? style.borderTopColor : 'none')
    boxes.push({ key: key(element), path: path(element), moves: moves(element), red, hangs: element.closest('.quote-mark, [data-hangs]') !== null, ...box })
  }

  return {
    boxes,
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
    notANumber: all('svg *').flatMap(element => [...element.attributes].filter(({ value }) => /\bNaN\b|undefined|Infinity/.test(value)).map(({ name, value }) => `${path(element)} ${name}="${value.slice(0, 40)}"`)),
  }
}
