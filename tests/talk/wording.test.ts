import type { WordRule } from '../wording.ts'
import { describe, expect, it } from 'vitest'
import { checks } from '../../data/checks.ts'
import { corrections } from '../../data/corrections.ts'
import { people } from '../../data/people.ts'
import { sources } from '../../data/sources.ts'
import { slides } from '../deck.ts'
import { shortDecks } from '../lengths.ts'
import { oneEach } from '../one-each.ts'
import { wordFaults } from '../wording.ts'

/** One spelling per term. 着陆 (the report, the field) and 落地 (the verb) are both allowed. */
const SPELLINGS: WordRule[] = ([
  ['NVIDIA', /英伟达|Nvidia|nVidia/],
  ['TechCrunch', /Tech Crunch|Techcrunch/],
  ['OpenAI', /Open AI|OpenAi|openAI/],
  ['ChatGPT', /ChatGpt|Chat GPT/],
  ['DeepMind', /Deepmind|Deep Mind/],
  ['Transformer', /transformer|变换器/],
  ['谷歌', /Google(?! DeepMind|，\d)/],
  ['特斯拉', /Tesla/],
  ['微软', /Microsoft/],
  ['智源', /BAAI/],
  ['CEO', /首席执行官/],
  ['词元', /令牌/],
  ['智能体', /智能代理|AI代理/],
  ['世界模型', /世界模形|world model(?!s)/],
  ['机械臂', /机器臂|机械手臂/],
  ['智能眼镜', /AI眼镜/],
  ['失业率', /失业比例/],
  ['demo或演示', /Demo|DEMO/],
] as const).map(([right, wrong]) => [`应写作${right}`, wrong])

/** Checked and found unfit to be shown: rumours, outdated or contradicted numbers. */
const FORBIDDEN: [what: string, pattern: RegExp][] = [
  ['NVIDIA 买 SSI 的传闻价', /(?:SSI|NVIDIA|Safe Superintelligence)[^；。]*(?:50 ?亿|\$5B)/],
  ['口径不一的 MCP 下载量', /1\.1 ?亿|1\.64 ?亿/],
  ['Genie 4', /Genie 4/i],
  ['一到五月的裁员数', /87,?714/],
  ['没有人报告过的词元数', /270 ?亿/],
  ['百度自己否认的单数', /超 ?1 ?亿单/],
  ['豆包手机的库存和转向', /20 ?万台|弃 ?GUI/],
  ['发牌已经解除', /(?:牌照|发牌)[^；。]*解除/],
  ['只有一家咨询公司数的人形机器人', /1\.91 ?万/],
]

const linesOf = (...ledger: object[]): string[] => JSON.stringify(ledger, null, 1).split('\n')
/** Text on the slides, line by line, so that a pattern never spans two; notes may mention what is not shown. */
const said = [...linesOf(checks, corrections), ...slides.flatMap(({ title, content }) => [title, ...content.split('\n')])]

const everySlide = [...slides, ...shortDecks.flatMap(({ deck }) => deck.slides)]

describe('写法', () => oneEach('一样东西一种写法', everySlide.flatMap(slide => wordFaults(slide, SPELLINGS)), '写法在 tests/talk/wording.test.ts'))

describe('不上屏的', () => {
  it.each(FORBIDDEN)('%s', (_, pattern) => {
    expect([...said, ...linesOf(sources, people)].filter(line => pattern.test(line))).toEqual([])
  })

  it('说暂停发牌，必说据彭博', () => {
    const frozen = said.filter(line => /暂停发/.test(line))
    expect(frozen.length).toBeGreaterThan(0)
    expect(frozen.filter(line => !line.includes('据彭博'))).toEqual([])
  })

  it('说五月裁员里 AI 占 40%，必说九月的 9%', () => {
    const spoken = slides.flatMap(({ note }) => note.split('\n'))
    const shares = [...said, ...spoken].filter(line => /裁员/.test(line) && line.includes('40%'))
    expect(shares.length).toBeGreaterThan(0)
    expect(shares.filter(line => !line.includes('9%'))).toEqual([])
  })
})
