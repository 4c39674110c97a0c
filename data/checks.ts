import type { Check, Fact } from './check.ts'
import { adoption } from './facts/adoption.ts'
import { raisedIn2026, sale, totalOf } from './facts/funding.ts'
import { jobCuts } from './facts/job-cuts.ts'
import { guidance, sumOf } from './facts/spending.ts'
import { meanRate, unemployment } from './facts/unemployment.ts'
import { lookup } from './lookup.ts'

export type { Check, Fact } from './check.ts'

const [large, others] = adoption.groups
/** A group's shares in both years. */
function bothYears({ shares: [before, now] }: typeof large): Pick<Fact, 'before' | 'value'> {
  return { before: `${before.sharePercent}%`, value: `${now.sharePercent}%` }
}
const years = large.shares.map(({ year }) => year).join('到')

const [february, july] = (['february', 'july'] as const).map(month => sumOf(guidance.map(company => company[month])).join('–'))

/** The companies that raised money this year: the two with the most, and the two others. */
const raisers = raisedIn2026.toSorted((a, b) => b.usd100M - a.usd100M).map(({ company }) => company)
const [largest, smaller] = [raisers.slice(0, 2), raisers.slice(2)]

const meanPercent = meanRate(unemployment.months.map(({ ratePercent }) => ratePercent))

/** A number of job cuts in both years. */
function cuts([before, now]: [number, number]): Pick<Fact, 'before' | 'value' | 'unit' | 'period' | 'sources'> {
  return { before: before.toLocaleString('en'), value: now.toLocaleString('en'), unit: '人', period: jobCuts.months, sources: jobCuts.sources }
}

/** Fully driverless orders of Baidu's Apollo Go (萝卜快跑) in each quarter of 2026, in units of 10,000. */
const robotaxi = { firstQuarter: '约320', secondQuarter: '约100' }

/** When the predictions were made, and when they were checked. */
export const times = { predicted: '一月', found: '十一月' }

/** In speaking order. */
export const checks = {
  scale: {
    prediction: '规模定律的\n潜力正在见底，\n研究的时代\n要回来了。',
    short: '研究的时代要回来了',
    by: 'TechCrunch\n“许多研究者”',
    facts: [
      { mark: 'for', value: '69 / 93', unit: '层', line: 'Kimi K3换上了线性注意力', tag: 'Kimi K3，线性注意力', sources: ['k3'] },
      { mark: 'for', value: '“值得放大”', said: true, line: 'Sutskever说自家的研究，NVIDIA投了钱', sources: ['ssi'] },
      { mark: 'against', value: `约${july}`, unit: '亿美元', line: `三家全年开支指引，二月约${february}`, period: '全年', tag: '三家开支指引', sources: ['capex26', 'capex'] },
    ],
    verdict: 'partly',
    caveat: `${guidance.map(({ company }) => company).join('、')}相加，含内存涨价`,
    wager: { verdict: 'pending', label: '五年之约' },
  },
  small: {
    prediction: '微调小模型成为\n成熟AI企业\n的标配。',
    short: '微调小模型成标配',
    by: 'Andy Markus，AT&T',
    facts: [
      { mark: 'for', value: '最多省90%', line: 'AT&T自述，省在整套编排', tag: 'AT&T自述', sources: ['att26'] },
      { mark: 'for', value: '首批7款', line: '手机端侧AI服务完成备案，旁证', sources: ['cac7'] },
      { mark: 'against', value: '?%', line: '企业用了多少，没有可靠统计', aside: { line: 'OpenRouter：小模型用量占比在降，去年底', sources: ['ortr'] }, tag: '企业占比，没有数', sources: [] },
    ],
    verdict: 'partly',
    caveat: '没有占比数据，裁定凭的是例子；OpenRouter只算API用量',
  },
  worldmodel: {
    prediction: '迹象越来越多：2026年\n会是世界模型的大年。',
    short: '世界模型大年的迹象',
    by: 'TechCrunch',
    facts: [
      { mark: 'for', value: `约${totalOf(raisedIn2026)}`, unit: '亿美元', line: `${largest.join('、')}等四家，今年融资`, tag: '今年四家融资', sources: raisedIn2026.map(({ source }) => source) },
      { mark: 'for', value: `约${sale.aboutUsd100M}`, unit: '亿美元', line: `${sale.buyer}拟收购${sale.company}，待监管`, sources: [sale.source] },
      { mark: 'against', value: '约60', unit: '秒', line: '一月的Project Genie，玩一次', period: '一月', tag: 'Genie玩一次', sources: ['project-genie'] },
    ],
    verdict: 'kept',
    caveat: `另有${smaller.join('、')}；自行相加`,
  },
  agents: {
    prediction: '2026年，智能体\n很可能从demo\n走向日常。',
    short: '智能体很可能进日常',
    by: 'TechCrunch',
    facts: [
      { mark: 'for', ...bothYears(large), line: `${large.name}，${years}年，规模化使用智能体`, period: `${years}年`, tag: large.name, sources: [adoption.source] },
      { mark: 'against', ...bothYears(others), line: `${others.name}企业，${years}年，没再往前`, period: `${years}年`, tag: `${others.name}企业`, sources: [adoption.source] },
      { mark: 'against', value: `${adoption.profitEffect.sharePercent}%`, line: '说AI影响了利润的，与上年大致持平', period: '上年', sources: adoption.profitEffect.sources },
    ],
    figure: true,
    verdict: 'partly',
    caveat: `${adoption.countries}国${adoption.people.toLocaleString('en')}人自报，调查在5–6月；大企业指年收入10亿美元以上`,
  },
  humans: {
    prediction: '“我相当看好\n明年（2026）\n平均失业率\n低于4%”',
    short: '平均失业率低于4%',
    said: true,
    by: 'Kian Katanforoosh',
    facts: [
      { mark: 'against', value: `${meanPercent.toFixed(2)}%`, line: '美国一到九月平均失业率', period: '一到九月', tag: '平均失业率', sources: ['ue26'] },
      { mark: 'against', ...cuts(jobCuts.forAI), line: `以AI为由的裁员，去年和今年${jobCuts.months}` },
      { mark: 'for', ...cuts(jobCuts.all), line: `裁员公告总数，去年和今年${jobCuts.months}`, tag: '裁员总数同比' },
    ],
    verdict: 'missed',
    caveat: '雇主自报，不等于因果；去年总数含联邦政府近30万人；“属于人类的一年”不打分',
  },
  physical: {
    prediction: '“2026年，\n物理AI将\n进入主流”',
    short: '物理AI将进入主流',
    said: true,
    by: 'Vikram Taneja',
    facts: [
      { mark: 'for', value: '50万', unit: '每周付费单', line: 'Waymo，三月宣布，九月到14城', period: '每周', sources: ['waymo26', 'waymo26-b'] },
      { mark: 'for', value: '+35.3%', line: '智能眼镜，全球出货，二季度同比', period: '二季度', aside: { mark: 'against', line: '中国 −8.0%', sources: ['idc26'] }, tag: '眼镜出货同比', sources: ['idc26'] },
      { mark: 'against', before: robotaxi.firstQuarter, value: robotaxi.secondQuarter, unit: '万单', line: `萝卜快跑，二季度，一季度${robotaxi.firstQuarter}`, period: '二季度', aside: { line: '武汉停驶，至少百辆', sources: ['ag-wh', 'ag-wh2'] }, tag: '萝卜快跑环比', sources: ['biduq2'] },
    ],
    figure: true,
    verdict: 'partly',
    caveat: 'IDC口径含AR/VR头显；全无人订单据电话会',
  },
} satisfies Record<string, Check>

/** The check under `id`. @throws LookupError that names the valid ids. */
export function findCheck(id: string): Check {
  return lookup(checks, id, '对账')
}
