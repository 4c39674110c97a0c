import type { Source } from '../source.ts'

/** Station 五: 人类. */
export const humans = {
  'ue25': {
    title: 'U.S. unemployment rate, November 2025: 4.6%',
    publisher: 'SJO Daily',
    date: '2025-12-16',
    url: 'https://sjodaily.com/2025/12/16/u-s-unemployment-rate-holds-4-6-as-job-growth-remains-subdued-in-november',
    note: '同数据见新华社2025-12-17',
  },
  'ue25-b': {
    title: 'National Unemployment Rate for December Ticks Down to 4.4%',
    publisher: 'NJBIA',
    date: '2026-01',
    url: 'https://njbia.org/national-unemployment-rate-for-december-ticks-down-to-4-4',
    note: '11月的4.6%修订为4.5%',
  },
  'ue26': {
    title: 'The Employment Situation, September 2026',
    publisher: 'BLS',
    date: '2026-10-02',
    url: 'https://www.bls.gov/news.release/archives/empsit_10022026.htm',
    note: '季调；截至9月',
  },
  'fred': {
    title: 'Unemployment Rate (UNRATE)',
    publisher: 'FRED',
    date: '2026-10',
    url: 'https://fred.stlouisfed.org/series/UNRATE',
    note: '6–8月取自其存档',
  },
  'chal': {
    title: 'Challenger Report May 2026',
    publisher: 'Challenger',
    date: '2026-06-04',
    url: 'https://www.challengergray.com/wp-content/uploads/2026/06/Challenger-Report-May-2026.pdf',
    note: '雇主自报的理由，不等于因果',
  },
  'chal26': {
    title: 'Challenger Report September 2026',
    publisher: 'Challenger',
    date: '2026-10-01',
    url: 'https://www.challengergray.com/wp-content/uploads/2026/10/Challenger-Report-September-2026.pdf',
    note: '雇主自报的理由，不等于因果',
  },
  'chal26-b': {
    title: 'Job cuts fall in September; hiring plans up 3% over 2025 on weak early seasonal hiring',
    publisher: 'Challenger',
    date: '2026-10-01',
    url: 'https://www.challengergray.com/blog/job-cuts-fall-in-september-hiring-plans-up-3-over-2025-on-weak-early-seasonal-hiring/',
    note: '标题按网址还原',
  },
  'chal25': {
    title: '2025年前九个月裁员公告，总数与以AI为由的',
    publisher: 'NJBIA',
    date: '2025-10',
    url: 'https://njbia.org/report-us-employers-announced-54k-job-cuts-in-september',
    note: '转述Challenger；前九个月含联邦政府近30万',
  },
  'canary': {
    title: 'Canaries in the Coal Mine: August 2026 update',
    publisher: '斯坦福数字经济实验室',
    date: '2026-08-12',
    url: 'https://digitaleconomy.stanford.edu/news/canariesaug26/',
    note: '作者明言是描述，不是因果',
  },
  'yale': {
    title: 'Tracking the Impact of AI on the Labor Market',
    publisher: '耶鲁预算实验室',
    date: '2026-09-15',
    url: 'https://budgetlab.yale.edu/research/tracking-impact-ai-labor-market',
  },
} satisfies Record<string, Source>
