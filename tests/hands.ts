import type { Locator } from 'playwright-chromium'

/** What a hand does on a slide; a button at its limit can still be pressed, and nothing comes of it. */
export type Hand = (slide: Locator) => Promise<void>

function set(to: number): Hand {
  return slide => slide.getByRole('slider').fill(`${to}`)
}
function choose(...names: string[]): Hand {
  return async (slide) => {
    for (const name of names)
      await slide.getByRole('button', { name, exact: true }).click()
  }
}
export function press(name: string, times = 1): Hand {
  return async (slide) => {
    for (let i = 0; i < times; i++)
      await slide.getByRole('button', { name }).click({ force: true })
  }
}
/** Draws over the box of WorldModel, in shares of its size. */
export function drag(from: [number, number], to: [number, number]): Hand {
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

/** Each figure that answers a hand, and how far a hand may go. */
export const figures: Record<string, Record<string, Hand>> = {
  ScalingCurve: {
    最少: set(-2),
    线性: choose('线性'),
    线性里最少: both(choose('线性'), set(0)),
  },
  ModelFootprint: {
    最大的模型: choose('Mistral 675B', 'FP16'),
    最小的模型: choose('Ministral 3B', 'INT4'),
    服务器才行: choose('Mistral 675B', 'INT4'),
  },
  WorldModel: {
    最少的帧: set(4),
    最多的帧: set(44),
    最多的帧再抛: both(set(44), press('高抛一个球')),
    高抛: press('高抛一个球'),
    撞墙: press('撞墙一个球'),
    撞墙三次: press('撞墙一个球', 3),
    用力甩: drag([0.5, 0.5], [0.1, -0.5]),
  },
  McpBridges: {
    最多: both(press('多一个智能体', 4), press('多一个工具', 4)),
    最少: both(press('少一个智能体', 6), press('少一个工具', 6)),
  },
  UnemploymentChart: { 最低: set(2), 最高: set(5) },
}
