import type { ChildProcess } from 'node:child_process'
import type { Browser, Page } from 'playwright-chromium'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { getRandomPort } from 'get-port-please'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { copyDeck } from './copy.ts'

/** A deck for mistakes; its data are those of the talk. */
const SLIDES = `---
theme: seriph
lang: zh-CN
colorSchema: auto
canvasWidth: 1280
aspectRatio: 16/9
routerMode: hash
fonts:
  provider: none
  fallbacks: false
  sans: var(--font-serif)
  serif: var(--font-serif)
  mono: var(--font-mono)
speaker: ''
layout: statement
source: tc
---

# 先说一句， **再说一句**

<!--
说一句。
-->

---
layout: check
check: scale
question: 对吗？
---

# 对账

<!--
说一句。 [click] 盖章。
-->

---
layout: voices
---

# 谁说的

<Voice who="lecun">

说一句

</Voice>

<!--
说一句。
-->
`

/** A mistake on slide `no`, and the message about it. */
interface Mistake { title: string, no: number, was: string, is: string, said: RegExp }

const textMistakes: Mistake[] = [
  { title: '讲者里有冒号', no: 1, was: 'speaker: \'\'', is: 'speaker: Wang: head of AI @ACME', said: /^slides\.md:14 .*不是合法的 YAML：值里有冒号/ },
  { title: '来源', no: 1, was: 'source: tc', is: 'source: tcc', said: /^slides\.md:16 .*找不到来源“tcc”/ },
  { title: '设置', no: 1, was: 'source: tc', is: 'source: tc\nsourcenote: 一句话', said: /没有 sourcenote 这一项，可用的是 sourceNote、/ },
  { title: '对账', no: 2, was: 'check: scale', is: 'check: scalf', said: /^slides\.md:27 .*找不到对账“scalf”/ },
  { title: '人物', no: 3, was: 'who="lecun"', is: 'who="lecunn"', said: /^slides\.md:43 .*找不到人物“lecunn”/ },
  { title: '字体里没有的字', no: 3, was: '说一句\n\n</', is: '说一句\u{1F388}\n\n</', said: /的字符“\u{1F388}”（U\+1F388）/u },
]

const shapeMistakes: Mistake[] = [
  { title: '太靠左', no: 3, was: '<Voice', is: '<p style="position: absolute; left: -60px; top: 200px; font-size: 24px">太靠左</p>\n\n<Voice', said: /^安全区：“太靠左”，超出 58\.6 px，应为 0$/ },
  { title: '字号不在表里', no: 3, was: '<Voice', is: '<p style="position: absolute; top: 200px; font-size: 33px">三十三</p>\n\n<Voice', said: /^字号表：“三十三”，33 px，应为 15\// },
]

let folder: string
let dev: ChildProcess
let terminal = ''
let browser: Browser
let page: Page

/** The terminal's output since the last call. */
function heard(): string {
  const said = terminal
  terminal = ''
  return said
}

async function edit({ was, is }: Mistake): Promise<void> {
  await writeFile(join(folder, 'slides.md'), SLIDES.replace(was, is))
}

/** The lines of the overlay. */
async function overlay(selector: '.panel' | '.label'): Promise<string> {
  return (await page.locator(`#deck-overlay ${selector} .line:visible`).allInnerTexts()).join('\n')
}

async function goTo(no: number): Promise<void> {
  await page.goto(page.url().replace(/#.*/, `#/${no}`))
  await page.locator(`[data-slidev-no="${no}"] h1`).filter({ visible: true }).waitFor()
}

beforeAll(async () => {
  folder = await copyDeck('dev')
  await writeFile(join(folder, 'slides.md'), SLIDES)
  await mkdir(join(folder, 'node_modules'))
  const port = await getRandomPort()
  dev = spawn(process.execPath, [join(process.cwd(), 'scripts/dev.ts'), '--port', `${port}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A CI enables colours, whose codes would separate host and port.
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  })
  for (const stream of [dev.stdout!, dev.stderr!])
    stream.on('data', data => terminal += data)
  await vi.waitFor(() => expect(terminal).toContain(`localhost:${port}`), { timeout: 300_000 })
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  page.setDefaultTimeout(0)
  await page.goto(`http://localhost:${port}/#/1`)
  await page.locator('[data-slidev-no="1"] h1').waitFor()
})

afterAll(async () => {
  await browser?.close()
  dev?.kill()
})

describe('写的时候就说', () => {
  it('没有毛病就不出声', async () => {
    expect(heard()).not.toMatch(/要改|改好/)
    expect(await overlay('.panel')).toBe('')
  })

  it.each(textMistakes)('$title：终端和幻灯片上各一句，改好就消失，那一页回来', async (mistake) => {
    await goTo(mistake.no)
    const shown = await page.locator(`[data-slidev-no="${mistake.no}"]`).textContent()
    heard()
    await edit(mistake)
    await expect.poll(() => overlay('.panel')).toMatch(mistake.said)
    expect(heard().split('\n')).toContainEqual(expect.stringMatching(mistake.said))
    await writeFile(join(folder, 'slides.md'), SLIDES)
    await expect.poll(() => heard()).toContain('都改好了。')
    await expect.poll(() => overlay('.panel')).toBe('')
    await expect.poll(() => page.locator(`[data-slidev-no="${mistake.no}"]`).textContent()).toBe(shown)
  })

  it.each(shapeMistakes)('$title：那个地方描红框，写一行', async (mistake) => {
    await goTo(mistake.no)
    await edit(mistake)
    await expect.poll(() => overlay('.label')).toMatch(mistake.said)
    expect(await page.locator('#deck-overlay .box').count()).toBe(1)
    await writeFile(join(folder, 'slides.md'), SLIDES)
    await expect.poll(() => overlay('.label')).toBe('')
  })

  it('按 r 收起，再按打开；讲者的窗口里没有', async () => {
    await goTo(3)
    await edit(shapeMistakes[0]!)
    await expect.poll(() => overlay('.label')).not.toBe('')
    await page.keyboard.press('r')
    expect(await overlay('.label')).toBe('')
    await page.keyboard.press('r')
    expect(await overlay('.label')).not.toBe('')
    await page.goto(page.url().replace(/#.*/, '#/presenter/3'))
    await expect.poll(() => overlay('.label')).toBe('')
  })
})

/** Runs `npm run check` in the copy; it finds the dev server by the saved address. */
async function check(...args: string[]): Promise<{ code: number | null, said: string }> {
  const child = spawn(process.execPath, [join(process.cwd(), 'scripts/check.ts'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A CI enables colours, whose codes would separate host and port.
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', data => said += data)
  const [code] = await once(child, 'close')
  return { code, said: said.trim() }
}

describe('npm run check', () => {
  it('借正在跑的 dev，一处一行，记下结果', async () => {
    await edit(shapeMistakes[0]!)
    const { code, said } = await check('1,3')
    expect(said).toMatch(/^slides\.md:3\d 第 3 页第 0 次（浅）安全区：“太靠左”，超出 58\.6 px，应为 0$/)
    expect(code).toBe(1)
    expect(JSON.parse(await readFile(join(folder, 'node_modules/.cache/deck/check.json'), 'utf8'))).toMatchObject({ slides: [1, 3], problems: [], findings: [said] })
    expect(await check('2')).toEqual({ code: 0, said: '看了 1 页，没有要改的。' })
  })

  it('没有 dev 就自己起一个；文字有毛病的页先说文字', async () => {
    await rm(join(folder, 'node_modules/.cache/deck/dev.json'))
    await writeFile(join(folder, 'slides.md'), SLIDES.replace('source: tc', 'source: tcc').replace(shapeMistakes[0]!.was, shapeMistakes[0]!.is))
    const { code, said } = await check()
    expect(said.split('\n')).toEqual([expect.stringMatching(/^slides\.md:16 第 1 页.*找不到来源“tcc”/), expect.stringMatching(/^slides\.md:3\d 第 3 页第 0 次（浅）安全区/)])
    expect(code).toBe(1)
  })
})
