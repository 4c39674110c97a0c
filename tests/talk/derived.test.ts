import type { checks } from '../../data/checks.ts'
import type { Derived } from './derived.ts'
import { describe, expect, it } from 'vitest'
import { panguProMoe } from '../../components/figures/active-experts/data.ts'
import { adoption } from '../../components/figures/adoption-bars/data.ts'
import { glasses, rungs } from '../../components/figures/device-ladder/data.ts'
import { gamesForecast, rounds, sale } from '../../components/figures/funding-chips/data.ts'
import { alexNet, gpt2, gpt3 } from '../../components/figures/growth-chart/data.ts'
import { timesLarger } from '../../components/figures/growth-chart/growth.ts'
import { bridgeCounts } from '../../components/figures/mcp-bridges/bridges.ts'
import { bridged } from '../../components/figures/mcp-bridges/data.ts'
import { mcp, members } from '../../components/figures/mcp-timeline/data.ts'
import { monthsBetween } from '../../components/figures/mcp-timeline/timeline.ts'
import { devices, precisions } from '../../components/figures/model-footprint/data.ts'
import { weightsGB } from '../../components/figures/model-footprint/footprint.ts'
import { kaplanLaw } from '../../components/figures/scaling-curve/data.ts'
import { lossAt, lossFactor } from '../../components/figures/scaling-curve/scaling-law.ts'
import { unemployment } from '../../components/figures/unemployment-chart/data.ts'
import { meanRate, neededRate } from '../../components/figures/unemployment-chart/unemployment.ts'
import { watchedFrames } from '../../components/figures/world-model/data.ts'
import { chaptersOf } from '../../composables/chapters.ts'
import { large, numeral } from '../../composables/numerals.ts'
import { findCheck } from '../../data/checks.ts'
import { raisedIn2026, totalOf } from '../../data/facts/funding.ts'
import { jobCuts } from '../../data/facts/job-cuts.ts'
import { ministrals, mistralLarge, qwen7b, qwenSizes } from '../../data/facts/models.ts'
import { guidance, sumOf } from '../../data/facts/spending.ts'
import { verdictWords } from '../../data/verdict.ts'
import { slides } from '../deck.ts'
import { shortDecks } from '../lengths.ts'
import { oneEach } from '../one-each.ts'
import { derivedFaults } from './derived.ts'

const billion = (n: number): string => large(n * 1e9)
/** The numbers in a text of the ledger, without thousands separators. */
const numbers = (text: string): string[] => [...text.matchAll(/\d[\d.,]*/g)].map(([number]) => number.replaceAll(',', ''))
const factsOf = (id: keyof typeof checks): string[][] => findCheck(id).facts.map(({ before = '', value, unit = '', line, aside }) => [before, value, unit, line, aside?.line ?? ''].flatMap(numbers))

const stations = chaptersOf(slides.map(({ no, title, layout, frontmatter }) => ({ no, title, layout, chapter: frontmatter.chapter as string | undefined }))).filter(({ numeral }) => numeral !== '地')
const count = numeral(stations.length)
const ofChapter = (no: number): number => stations.findLastIndex(station => station.no <= no)
const ordinal = (i: number): string => i === stations.length - 1 ? '最后一' : `第${numeral(i + 1)}`
/** The station after that of a figure. */
const after = (figure: string): string => ordinal(1 + ofChapter(slides.find(({ content }) => content.includes(`<${figure}`))!.no))

const years = Number(gpt3.published.slice(0, 4)) - Number(alexNet.published.slice(0, 4))
const [alexNets, gpt2s] = [alexNet, gpt2].map(({ paramsBillion }) => timesLarger(gpt3.paramsBillion, paramsBillion)) as [number, number]
const lossTaken = (from: number, to: number): string => (lossAt(kaplanLaw, from) - lossAt(kaplanLaw, to)).toFixed(2)
const weights = precisions.map(({ bitsPerWeight }) => String(Number(weightsGB(qwen7b.paramsBillion * 1e9, bitsPerWeight).toFixed(1)))) as [string, string, string]
const memories = devices.map(({ memoryGB }) => String(memoryGB)) as [string, string, string, string]
/** A round as whole chips of 100 million US dollars. */
const chips = ({ usd100M }: { usd100M: number }): string => numeral(Math.floor(usd100M))
const raised = String(totalOf(raisedIn2026))
const bridges = bridgeCounts(bridged.agents, bridged.tools)
const shares = adoption.groups.map(({ shares }) => shares.map(({ sharePercent }) => `${sharePercent}%`)) as [[string, string], [string, string]]
const rates = unemployment.months.map(({ ratePercent }) => ratePercent)
const target = unemployment.forecast.belowPercent
const since = (name: string): string => rungs.flatMap(({ cases }) => cases).find(example => example.name === name)!.since!
const verdicts = stations.flatMap(({ name }, i) => slides.filter(({ no, frontmatter }) => frontmatter.check && ofChapter(no) === i).map(({ frontmatter }) => ({ name, verdict: findCheck(String(frontmatter.check)).verdict })))
const named = (verdict: string): string => verdicts.filter(one => one.verdict === verdict).map(({ name }) => name).join('、')

/** Sentences that repeat data, by the figure, check or layout of their slide; □ is a value from the data. */
const DERIVED: Derived[] = [
  ['cover', '停□站，', count],
  ['FlightPlan', '□站，正好是文章的□节', count, count],
  ['FlightPlan', '好，□站。', ordinal(0)],
  ['FlightPlan', '章有□种，', numeral(Object.keys(verdictWords).length)],
  ['GrowthChart', '# □年，参数放大近□倍', numeral(years), `${numeral(Math.round(alexNets / 1000))}千`],
  ['GrowthChart', 'GPT-2，□参数', billion(gpt2.paramsBillion)],
  ['GrowthChart', 'GPT-3，□，放大了□百多倍，里面装得下□个AlexNet', billion(gpt3.paramsBillion), numeral(Math.floor(gpt2s / 100)), String(alexNets)],
  ['GrowthChart', '约□倍（OpenAI', String(gpt2s)],
  ['ScalingCurve', '# 每多十倍算力，损失只降约□成', numeral(Math.round(10 * (1 - lossFactor(kaplanLaw, 10))))],
  ['ScalingCurve', '从1加到10，多花9份，换来□；从一千加到一万，多花九千份，换来□。', lossTaken(1, 10), lossTaken(1000, 10_000)],
  ['ScalingCurve', '指数□与常数', kaplanLaw.exponent.toFixed(3)],
  ['ScalingCurve', '实测到约□ PF日', String(kaplanLaw.measuredToPfDays)],
  ['ActiveExperts', '□，只用□\n', billion(panguProMoe.paramsBillion), billion(panguProMoe.activeParamsBillion)],
  ['ActiveExperts', '□参数，每次只用□。', billion(panguProMoe.paramsBillion), billion(panguProMoe.activeParamsBillion)],
  ['ModelFootprint', '# □参数，压缩后', billion(Number.parseFloat(qwen7b.label))],
  ['ModelFootprint', '实打实□参数', billion(Number(qwen7b.paramsBillion.toFixed(1)))],
  ['ModelFootprint', '参数量□：技术博客', billion(qwen7b.paramsBillion)],
  ['ModelFootprint', '光权重就要□GB。□GB的手机放不下，□GB的笔记本', weights[0], memories[0], memories[1]],
  ['ModelFootprint', '压成8比特，□GB，', weights[1]],
  ['ModelFootprint', '压成4比特，□GB，', weights[2]],
  ['ModelFootprint', '加速卡有□GB，八张一台的服务器有□GB', memories[2], memories[3]],
  ['ModelFamilies', '小的□，大的□。', billion(ministrals[0]!.paramsBillion), billion(mistralLarge.paramsBillion)],
  ['ModelFamilies', '一口气开源□个尺寸，最小的只有□参数', numeral(qwenSizes.length), billion(qwenSizes[0]!.paramsBillion)],
  ['WorldModel', '先让它看□帧，红圈是它的预测，都是当场算的。这□帧里', String(watchedFrames.atStep[1]), String(watchedFrames.atStep[1])],
  ['WorldModel', '再让它看到□帧', String(watchedFrames.atStep[2])],
  ['FundingChips', 'World Labs□枚，AMI Labs也□枚，General Intuition和Runway今年各□枚。', ...[rounds.worldLabs, rounds.ami, rounds.giA].map(chips)],
  ['FundingChips', 'Runway今年各□枚', chips(rounds.runway)],
  ['FundingChips', 'General Intuition今年□亿，去年的种子轮□亿；AMI □亿；Runway □亿，', ...[rounds.giA, rounds.giSeed, rounds.ami, rounds.runway].map(({ usd100M }) => String(usd100M))],
  ['FundingChips', '□年可能长到□亿美元。□年，未到期', String(gamesForecast.year), String(gamesForecast.couldBeUsd100M), String(gamesForecast.year)],
  ['FundingChips', '起点是2022到2025年间的□亿', String(gamesForecast.usd100M)],
  ['FundingChips', '拟用约□亿美元的股票', String(sale.aboutUsd100M)],
  ['worldmodel', '等□家，今年融资', numeral(raisedIn2026.length)],
  ['worldmodel', '牌桌上□家，今年融了约□亿美元；AMD的约□亿也', numeral(raisedIn2026.length), raised, String(sale.aboutUsd100M)],
  ['McpBridges', '□个智能体，□样工具，□根。', numeral(bridged.agents), numeral(bridged.tools), numeral(bridges.wires)],
  ['McpBridges', '再拉□根', numeral(bridged.tools)],
  ['McpBridges', '□加□，□个。', numeral(bridged.agents), numeral(bridged.tools), numeral(bridges.plugs)],
  ['McpTimeline', '到公地，□。', monthsBetween(mcp.release.date, mcp.gift.date)],
  ['McpTimeline', '成员到了□多家', String(members.atLeast)],
  ['agents', '去年□，今年□；其余企业两年都是□，', ...shares[0], shares[1][1]],
  ['agents', '说AI影响到利润的有□，', `${adoption.profitEffect.sharePercent}%`],
  ['agents', '□去年公布的是□，', `${adoption.profitEffect.sharePercent}%`, `${adoption.profitEffect.beforePercent}%`],
  ['agents', '□国□名受访者', String(adoption.countries), String(adoption.people)],
  ['UnemploymentChart', '# 一个可以对账的预言：失业率平均低于□\n', `${target}%`],
  ['UnemploymentChart', '美国是□，所以', `${unemployment.whenSaid.ratePercent}%`],
  ['UnemploymentChart', '今年一到□月，最低□，最高□，平均□，', numeral(rates.length), String(Math.min(...rates)), String(Math.max(...rates)), meanRate(rates).toFixed(2)],
  ['UnemploymentChart', '剩下□个月平均得低于大约□。', numeral(12 - rates.length), `${neededRate(rates, target).toFixed(2)}%`],
  ['UnemploymentChart', '截至□月，', String(rates.length)],
  ['humans', '# □个月，没有一个月低于□\n', numeral(rates.length), `${target}%`],
  ['humans', '了吗？□个月平均□，', numeral(rates.length), `${meanRate(rates).toFixed(2)}%`],
  ['humans', '基本落空，没有一个月低于□。', `${target}%`],
  ['humans', '美国一到□月平均失业率', numeral(rates.length)],
  ['ApiLine', '□站，走出去', after('ApiLine')],
  ['humans', '前□个月约□人，去年同期不到□，', numeral(rates.length), large(Math.round(jobCuts.forAI[1] / 1e4) * 1e4), large(Math.ceil(jobCuts.forAI[0] / 1000) * 1000)],
  ['humans', '比去年同期少近□成', numeral(Math.ceil(10 * (1 - jobCuts.all[1] / jobCuts.all[0])))],
  ['humans', '同期对同期：□到□，□到□，', ...[...jobCuts.forAI, ...jobCuts.all].map(people => people.toLocaleString('en'))],
  ['DeviceLadder', '自报□城，', numbers(since('萝卜快跑'))[0]!],
  ['DeviceLadder', '特斯拉到了□个都会区', numeral(Number(numbers(since('特斯拉'))[0]))],
  ['DeviceLadder', '只做得成□%的家务', numbers(since('机器人'))[0]!],
  ['DeviceLadder', '头□个月累计约□副，2025年一年，□多万副', numeral(Number(numbers(glasses.before.period)[0])), large(glasses.before.pairsMillion * 1e6), String(glasses.year2025.pairsMillion * 100)],
  ['scale', '□层里□层换成', ...factsOf('scale')[0]!.slice(0, 2).toReversed() as [string, string]],
  ['scale', '二月合计约□到□亿美元，七月加到约□到□亿，', ...(['february', 'july'] as const).flatMap(month => sumOf(guidance.map(company => company[month])).map(String))],
  ['scale', '去□站看看', ordinal(1)],
  ['small', '成本最多省□成', numeral(Number(factsOf('small')[0]![0]) / 10)],
  ['small', '首批□款端侧', numeral(Number(factsOf('small')[1]![0]))],
  ['physical', '每周□万付费单，九月开到了美国□城', factsOf('physical')[0]![0]!, factsOf('physical')[0]!.at(-1)!],
  ['physical', '全球出货涨了□%，连头显一起算；中国头一回降，降了□%。', ...factsOf('physical')[1]! as [string, string]],
  ['physical', '一季度约□万，二季度约□万；', ...factsOf('physical')[2]! as [string, string]],
  ['physical', '□站走完', count],
  ['LandingReport', '□枚章都盖完了，□只气球', count, count],
  ['LandingReport', '头一个下来的是□，兑现，', named('kept')],
  ['LandingReport', '□个停在半空，都是部分兑现', numeral(verdicts.filter(({ verdict }) => verdict === 'partly').length)],
  ['LandingReport', '剩下□，失业率', named('missed')],
  ['LandingReport', '不在□只之内', count],
  ['corrections', '平均低于□；当时美国是□\n', `${target}%`, `${unemployment.whenSaid.ratePercent}%`],
  ['corrections', '可能从□亿（', String(gamesForecast.usd100M)],
  ...slides.filter(({ frontmatter }) => frontmatter.check).map(({ no, frontmatter }): Derived => [String(frontmatter.check), '□站，结账', ordinal(ofChapter(no))]),
]

/** Sentences of the short talks only, by their minutes. */
const SHORT: Record<number, Derived[]> = {
  12: [
    ['worldmodel', '等四家，今年融了约□亿美元；AMD九月底宣布，拟用约□亿美元', raised, String(sale.aboutUsd100M)],
    ['scale', '□层里□层换成', ...factsOf('scale')[0]!.slice(0, 2).toReversed() as [string, string]],
  ],
  5: [
    ['scale', '七月又加到了约□到□亿美元', ...sumOf(guidance.map(({ july }) => july)).map(String)],
    ['small', '成本最多省□成', numeral(Number(factsOf('small')[0]![0]) / 10)],
    ['worldmodel', '□家公司今年融了约□亿美元；AMD九月底宣布，拟用约□亿美元', numeral(raisedIn2026.length), raised, String(sale.aboutUsd100M)],
    ['agents', '去年□，今年□；其余企业两年都是□。', ...shares[0], shares[1][1]],
    ['humans', '前□个月约□人，去年同期不到□。', numeral(rates.length), large(Math.round(jobCuts.forAI[1] / 1e4) * 1e4), large(Math.ceil(jobCuts.forAI[0] / 1000) * 1000)],
    ['physical', '全球出货涨了□%，连头显', factsOf('physical')[1]![0]!],
  ],
}
const contradictions = shortDecks.flatMap(({ minutes, deck }) => [
  ...derivedFaults(deck.slides, SHORT[minutes] ?? []),
  // A short talk leaves out slides and sentences, but says nothing else.
  ...derivedFaults(deck.slides, DERIVED).filter(fault => fault.includes('，数据说是')),
].map(fault => `${minutes} 分钟的一场，${fault}`))

describe('跟着数据走的话', () => {
  oneEach('短场里的数也是', contradictions, '这些话和它们的数写在 tests/talk/derived.test.ts')

  oneEach('标题、讲稿和账里的数，就是数据里的数', derivedFaults(slides, DERIVED), '这些话和它们的数写在 tests/talk/derived.test.ts')

  it('盖章以后说出来的，就是那枚章', () => {
    const word = new RegExp(Object.values(verdictWords).toSorted((a, b) => b.length - a.length).join('|'))
    for (const { note, frontmatter: { check } } of slides.filter(({ frontmatter }) => frontmatter.check))
      expect(note.split('[click]').at(-1)!.match(word)?.[0], note).toBe(verdictWords[findCheck(String(check)).verdict])
  })

  it('一句话和数据不合，就说出是哪一句', () => {
    const slide = { ...slides[0]!, no: 7, title: '十倍', content: '<ScalingCurve />', note: '损失降到2.66。', frontmatter: {} }
    expect(derivedFaults([slide], [['ScalingCurve', '损失降到□。', '2.37']])).toEqual(['第 7 页《十倍》的“损失降到2.66。”，数据说是“损失降到2.37。”'])
    expect(derivedFaults([slide], [['ScalingCurve', '涨到□。', '3']])).toEqual(['第 7 页《十倍》没有“涨到3。”这样一句'])
    expect(derivedFaults([slide], [['GrowthChart', '涨到□。', '3']])).toEqual(['没有一页是 GrowthChart'])
  })
})
