import type { BlockFact, Duty, Facts, Rect, Role, TextFact } from './facts.ts'

/** Reads the texts of the slide that `readSlide` has read. Runs in the browser, so it must not use anything outside itself. */
export function readTexts(): Pick<Facts, 'texts' | 'blocks'> {
  const { slide, trees, zoom, key, canvas, pxOf, around, seen, chain, path, moves, redOf } = window.tools
  /** The first whose selector fits the element or one around it. */
  const first = <T>(kinds: [selector: string, kind: T][], element: Element): T | undefined => kinds.find(([selector]) => element.closest(selector))?.[1]
  const roles: [selector: string, role: Role][] = [['.altimeter', 'altimeter'], ['.source-line', 'source'], ['.control', 'control'], ['svg', 'figure'], ['.katex', 'formula'], ['pre, code, kbd', 'code'], ['h1', 'title'], ['blockquote', 'quote']]
  const role = (element: Element): Role => first(roles, element) ?? 'text'
  const duties: [selector: string, duty: Duty][] = [
    ['.altimeter, .source-line, .station-sign, svg .type-source', 'sign'],
    ['.kicker, .by, .office, .who, .legend, .evidence-legend, .label, svg .type-kicker, [lang="en"], button, .stepper, pre', 'label'],
  ]
  const duty = (element: Element): Duty => first(duties, element) ?? 'read'

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
      const color = holder instanceof SVGElement ? style.fill : style.color
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
        color,
        duty: duty(holder),
        red: redOf(holder, color),
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

  return { texts, blocks: [...blocks.values()].map(({ role, path, lines, box }) => ({ role, path, lines: lines.map(line => line.trim()), box })) }
}
