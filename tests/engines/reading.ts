import type { Engine } from './engine.ts'

/** Opens the reading edition at `url`, and says what is wrong with it: wider than the window, slides out of scale, fonts that did not come. */
export async function readingFlaws(engine: Engine, url: string): Promise<string[]> {
  await engine.goto(url, { timeout: 0 })
  return engine.evaluate(async () => {
    await document.fonts.ready
    const flaws: string[] = []
    if (document.documentElement.scrollWidth > innerWidth)
      flaws.push(`宽出 ${document.documentElement.scrollWidth - innerWidth} px`)
    for (const slide of document.querySelectorAll('.slide')) {
      const canvas = slide.firstElementChild!.getBoundingClientRect()
      // The window on the canvas is at most the canvas, and little less.
      const share = slide.clientWidth / canvas.width
      if (!(share > 0.85 && share < 1.01) || Math.abs(canvas.width / canvas.height - 16 / 9) > 0.01)
        flaws.push(`${slide.parentElement!.id}：窗口是画布的 ${share}`)
    }
    for (const face of ['500 18px "Noto Serif SC"', '900 18px "Noto Serif SC"']) {
      if (!document.fonts.check(face, document.querySelector('h1')!.textContent!))
        flaws.push(`${face} 没有来`)
    }
    return flaws
  })
}
