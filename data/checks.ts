import type { Check } from './check.ts'
import { adoption } from './facts/adoption.ts'
import { rounds, sale } from './facts/funding.ts'
import { meanRate, unemployment } from './facts/unemployment.ts'
import { lookup } from './lookup.ts'

export type { Check, Fact } from './check.ts'

const [large, others] = adoption.groups
/** A group's shares in both years. */
const bothYears = ({ shares: [before, now] }: typeof large): string => `${before.sharePercent}% → ${now.sharePercent}%`

const thisYear = Object.values(rounds).filter(({ closed }) => closed.startsWith('2026'))
const raised = thisYear.reduce((sum, { usd100M }) => sum + usd100M, 0)

const meanPercent = meanRate(unemployment.months.map(({ ratePercent }) => ratePercent))

/** When the predictions were made, and when they were checked. */
export const times = { predicted: '一月', found: '十一月' }

/** In speaking order. */
export const checks = {
  scale: {
    prediction: '规模定律的\n潜力正在见底，\n研究的时代\n要回来了。',
    by: 'TechCrunch\n“许多研究者”',
    facts: [
      { mark: 'for', value: '69 / 93', unit: '层', line: 'Kimi K3换上了线性注意力', sources: ['k3'] },
      { mark: 'for', value: '“值得放大”', said: true, original: '“worthy of scaling up”', line: 'SSI说研究有了，NVIDIA投了钱', sources: ['ssi'] },
      { mark: 'against', value: '约7200–7450', unit: '亿美元', line: '四大厂全年开支指引，二月6300–6600', sources: ['capex26', 'capex'] },
    ],
    verdict: 'partly',
    caveat: '四家合计由汇编者相加，含内存涨价',
    wager: { verdict: 'pending', label: '五年之约' },
  },
  small: {
    prediction: '微调小模型\n成为成熟\nAI企业的标配。',
    by: 'Andy Markus，AT&T',
    facts: [
      { mark: 'for', value: '最多省90%', line: 'AT&T自述，省在整套编排', sources: ['att26'] },
      { mark: 'for', value: '首批7款', line: '手机端侧AI服务完成备案', sources: ['cac7'] },
      { mark: 'against', value: '?%', line: '企业用了多少，没有可靠统计', sources: [] },
    ],
    verdict: 'partly',
    caveat: '没有占比数据，裁定凭的是例子',
  },
  worldmodel: {
    prediction: '2026年会是\n世界模型的大年。',
    by: 'TechCrunch',
    facts: [
      { mark: 'for', value: `约${Number(raised.toFixed(1))}`, unit: '亿美元', line: '今年三轮融资', sources: thisYear.map(({ source }) => source) },
      { mark: 'for', value: `约${sale.aboutUsd100M}`, unit: '亿美元', line: `${sale.buyer}拟收购${sale.company}，待监管`, sources: [sale.source] },
      { mark: 'against', value: '约60', unit: '秒', line: 'Project Genie玩一次；Atlas限伙伴', sources: ['project-genie', 'atlas'] },
    ],
    verdict: 'kept',
    caveat: '融资为自行相加',
  },
  agents: {
    prediction: '智能体\n从demo\n走向日常。',
    by: 'TechCrunch',
    facts: [
      { mark: 'for', value: bothYears(large), line: `${large.name}，${large.shares.map(({ year }) => year).join('到')}年，规模化使用智能体`, sources: [adoption.source] },
      { mark: 'against', value: bothYears(others), line: `${others.name}企业，一年没动`, sources: [adoption.source] },
      { mark: 'against', value: `${adoption.profitEffectPercent}%`, line: '说AI影响了利润的，与上年持平', sources: [adoption.source] },
    ],
    figure: true,
    verdict: 'partly',
    caveat: `${adoption.countries}国${adoption.people.toLocaleString('en')}人自报，调查在5–6月；大企业指年收入10亿美元以上`,
  },
  humans: {
    prediction: '“我相当看好\n明年（2026）\n平均失业率\n低于4%”',
    said: true,
    by: 'Kian Katanforoosh',
    facts: [
      { mark: 'against', value: `${meanPercent.toFixed(2)}%`, line: '美国一到九月平均失业率', sources: ['ue26'] },
      { mark: 'against', value: '120,136', unit: '人', line: '一到九月以AI为由裁员；去年全年54,836', sources: ['chal26', 'chal'] },
      { mark: 'for', value: '40% → 约9%', line: 'AI占裁员公告，五月到九月', sources: ['chal', 'chal26'] },
    ],
    verdict: 'missed',
    caveat: '雇主自报的理由，不等于因果；“属于人类的一年”是价值判断，不打分',
  },
  physical: {
    prediction: '“2026年，\n物理AI将\n进入主流”',
    said: true,
    by: 'Vikram Taneja',
    facts: [
      { mark: 'for', value: '50万', unit: '周单', line: 'Waymo付费单（3月），9月到14城', sources: ['waymo26', 'waymo26-b'] },
      { mark: 'for', value: '+35.3%', unit: '全球，中国 −8.0%', line: '智能眼镜出货，二季度同比', sources: ['idc26'] },
      { mark: 'against', value: '约320 → 约100', unit: '万单', line: '萝卜快跑全无人；武汉至少百辆停驶', sources: ['biduq2', 'ag-wh', 'ag-ban'] },
    ],
    verdict: 'partly',
    caveat: '订单据电话会；暂停发新牌照据彭博',
  },
} satisfies Record<string, Check>

/** The check under `id`. @throws LookupError that names the valid ids. */
export function findCheck(id: string): Check {
  return lookup(checks, id, '对账')
}
