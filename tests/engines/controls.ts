import type { Engine, Key, Point } from './engine.ts'
import type { Place } from './walk.ts'
import { goTo, position, settle } from '../../scripts/lib/walk.ts'

/** A control of a slide, by its number among those that a selector finds there. */
interface Control { no: number, selector: 'input[type=range]' | 'button', i: number }

const RAISE: Key[] = ['ArrowRight', 'ArrowUp']
const LOWER: Key[] = ['ArrowLeft', 'ArrowDown']

function count(engine: Engine, control: Omit<Control, 'i'>): Promise<number> {
  return engine.evaluate(({ no, selector }) => document.querySelectorAll(`[data-slidev-no="${no}"] .slidev-layout ${selector}`).length, control)
}

function focus(engine: Engine, control: Control): Promise<void> {
  return engine.evaluate(({ no, selector, i }) => document.querySelectorAll<HTMLElement>(`[data-slidev-no="${no}"] .slidev-layout ${selector}`)[i]!.focus(), control)
}

/** What a control says and where it is drawn; a slider's handle is drawn by the element before it. */
function look(engine: Engine, control: Control): Promise<{ label: string, idle: boolean, value: number, upright: boolean, middle: Point, slide: string }> {
  return engine.evaluate(({ no, selector, i }) => {
    const slide = document.querySelector(`[data-slidev-no="${no}"] .slidev-layout`)!
    const control = slide.querySelectorAll<HTMLButtonElement | HTMLInputElement>(selector)[i]!
    const drawn = control.localName === 'input' ? control.previousElementSibling! : control
    const { left, right, top, bottom } = drawn.getBoundingClientRect()
    return {
      label: control.ariaLabel ?? control.textContent.trim(),
      idle: control.ariaDisabled === 'true' || control.ariaPressed === 'true',
      value: Number(control.value),
      upright: control.ariaOrientation === 'vertical',
      middle: [(left + right) / 2, (top + bottom) / 2],
      slide: slide.innerHTML,
    }
  }, control)
}

/** Moves a slider by each arrow and by its handle, up and down; what does not come out as it should. */
async function trySlider(engine: Engine, slider: Control): Promise<string[]> {
  const flaws: string[] = []
  await engine.evaluate(({ no, i }) => {
    const input = document.querySelectorAll<HTMLInputElement>(`[data-slidev-no="${no}"] .slidev-layout input[type=range]`)[i]!
    input.value = String((Number(input.min) + Number(input.max)) / 2)
    input.dispatchEvent(new Event('input'))
    input.focus()
  }, slider)
  const expectMove = async (way: string, sign: 1 | -1, move: () => Promise<unknown>): Promise<void> => {
    const before = await look(engine, slider)
    await move()
    await settle(engine)
    const after = await look(engine, slider)
    if (sign * (after.value - before.value) <= 0)
      flaws.push(`第 ${slider.no} 页“${before.label}”：${way}，从 ${before.value} 到 ${after.value}`)
  }
  for (const key of [...RAISE, ...LOWER])
    await expectMove(key, RAISE.includes(key) ? 1 : -1, () => engine.press(key))
  for (const sign of [1, -1] as const) {
    const { middle: [x, y], upright } = await look(engine, slider)
    const end: Point = upright ? [x, y - sign * 80] : [x + sign * 80, y]
    await expectMove(`鼠标拖 ${sign * 80} px`, sign, () => engine.mouse([x, y], end))
    const { middle } = await look(engine, slider)
    const by = Math.hypot(middle[0] - end[0], middle[1] - end[1])
    if (by > 12)
      flaws.push(`第 ${slider.no} 页：柄没有跟着鼠标，差 ${by.toFixed(0)} px`)
  }
  return flaws
}

/** Presses a button by mouse or key; what does not change the slide. */
async function tryButton(engine: Engine, button: Control, way: '鼠标' | '回车'): Promise<string[]> {
  const before = await look(engine, button)
  if (before.idle)
    return []
  if (way === '鼠标') {
    await engine.mouse(before.middle)
  }
  else {
    await focus(engine, button)
    await engine.press('Enter')
  }
  await settle(engine)
  const after = await look(engine, button)
  return before.slide === after.slide ? [`第 ${button.no} 页“${before.label}”：${way}，什么也没有变`] : []
}

/** Tries every control of the deck by mouse and keys, and turns the page from it; what does not answer. */
export async function tryControls(engine: Engine, places: Place[]): Promise<{ tried: number, flaws: string[] }> {
  const flaws: string[] = []
  let tried = 0
  for (const { no, clicks } of places) {
    const [sliders, buttons] = [await count(engine, { no, selector: 'input[type=range]' }), await count(engine, { no, selector: 'button' })]
    if (sliders + buttons === 0)
      continue
    tried += sliders + buttons
    await goTo(engine, no, clicks)
    for (let i = 0; i < sliders; i++)
      flaws.push(...await trySlider(engine, { no, selector: 'input[type=range]', i }))
    for (const way of ['鼠标', '回车'] as const) {
      for (let i = 0; i < buttons; i++)
        flaws.push(...await tryButton(engine, { no, selector: 'button', i }, way))
    }
    await focus(engine, { no, selector: buttons ? 'button' : 'input[type=range]', i: 0 })
    await engine.press('PageDown')
    await settle(engine)
    const now = await position(engine)
    if (now.no !== no + 1)
      flaws.push(`第 ${no} 页：在控件上按 PageDown，到了第 ${now.no} 页`)
  }
  return { tried, flaws }
}
