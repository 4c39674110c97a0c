import type { Locator } from 'playwright-chromium'
import type { Place } from '../../scripts/lib/controls.ts'
import type { Hand } from '../hands.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/lib/browser.ts'
import { slideOf } from '../../scripts/lib/controls.ts'
import { goTo, newView, startDeck } from '../../scripts/lib/walk.ts'
import { deckUrl } from '../built.ts'
import { slides } from '../deck.ts'
import { faultsOf } from '../hands.ts'

const set = (to: number): Hand => slide => slide.getByRole('slider').fill(`${to}`)

function press(name: string, times = 1): Hand {
  return async (slide) => {
    for (let i = 0; i < times; i++)
      await slide.getByRole('button', { name }).click({ force: true })
  }
}

/** Drags over the box of WorldModel, in shares of its size. */
function drag(from: [number, number], to: [number, number]): Hand {
  return async (slide) => {
    const box = (await slide.locator('.pad').boundingBox())!
    const at = ([x, y]: [number, number]): [number, number] => [box.x + x * box.width, box.y + y * box.height]
    const { mouse } = slide.page()
    await mouse.move(...at(from))
    await mouse.down()
    await mouse.move(...at(to), { steps: 3 })
    await mouse.up()
  }
}

function both(...hands: Hand[]): Hand {
  return async (slide) => {
    for (const hand of hands)
      await hand(slide)
  }
}

/** Combinations of controls; tests/hands.test.ts takes each control to its limits. */
const together: Record<string, Record<string, Hand>> = {
  ScalingCurve: { 线性里最少: both(press('线性'), set(0)) },
  ModelFootprint: {
    最大的模型: both(press('Mistral 675B'), press('FP16')),
    最小的模型: both(press('Ministral 3B'), press('INT4')),
    服务器才行: both(press('Mistral 675B'), press('INT4')),
  },
  WorldModel: {
    最多的帧再抛: both(set(44), press('高抛一个球')),
    撞墙三次: press('撞墙一个球', 3),
    用力甩: drag([0.5, 0.5], [0.1, -0.5]),
  },
  McpBridges: {
    最多: both(press('多一个智能体', 4), press('多一个工具', 4)),
    最少: both(press('少一个智能体', 6), press('少一个工具', 6)),
  },
}

function placeOf(figure: string): Place {
  const { no, frontmatter } = slides.find(({ content }) => content.includes(`<${figure}`))!
  return { no, clicks: Number(frontmatter.clicks ?? 0) }
}

const hands = Object.entries(together).flatMap(([figure, named]) => Object.entries(named).map(([name, hand]) => ({ figure, name, hand })))
const browser = await launchBrowser()
afterAll(() => browser.close())

describe.each(['light', 'dark'] as const)('两只手一起拨（%s）', async (scheme) => {
  const page = await newView(browser, { scheme })
  await startDeck(page, deckUrl)

  it.each(hands)('$figure：$name，规则都守住，打印时归还讲稿', async ({ figure, name, hand }) => {
    const place = placeOf(figure)
    await goTo(page, place.no, place.clicks)
    expect(await faultsOf(page, place, hand, name)).toEqual([])
  })
})

describe('听得见的', async () => {
  const page = await newView(browser)
  await startDeck(page, deckUrl)
  const at = async (figure: string): Promise<Locator> => {
    const place = placeOf(figure)
    await goTo(page, place.no, place.clicks)
    return slideOf(page, place)
  }

  it('八个工具到头，四十根线', async () => {
    const bridges = await at('McpBridges')
    await press('多一个工具', 4)(bridges)
    await expect.poll(() => bridges.getByRole('status').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('8工具，已到最大'), expect.stringContaining('40根线')]))
  })

  it('没见过墙的球穿墙而过，见过一次就会弹', async () => {
    const slide = await at('WorldModel')
    const button = slide.getByRole('button', { name: '撞墙一个球' })
    const news = slide.getByRole('status')
    await button.press('Enter')
    await expect.poll(() => news.textContent()).toMatch(/穿墙而过.*1次抛掷/)
    await button.press('Enter')
    await expect.poll(() => news.textContent()).toMatch(/学会反弹.*2次抛掷/)
  })

  it('抛着球翻走，回来是讲稿的样子', async () => {
    const slide = await at('WorldModel')
    await drag([0.3, 0.4], [0.5, 0.3])(slide)
    await at('McpBridges')
    await at('WorldModel')
    expect(await slide.getByRole('status').textContent()).toBe('')
  })
})
