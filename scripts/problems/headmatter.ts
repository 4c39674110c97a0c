import type { Rule } from './rule.ts'
import { lineWidth } from '../lib/faces.ts'

/** Whether `text` is a calendar date such as 2026-11-24. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function isHttps(address: unknown): boolean {
  return URL.canParse(String(address)) && new URL(String(address)).protocol === 'https:'
}

/** The text on the cover with speaker, event and date, px: font size, gap between items, and width less what the spacing of Han beside Latin may add. */
const OCCASION = { size: 24, gap: 32, width: 860, lines: 2 }

/** Number of lines with breaks between items only; undefined if one is wider than a line. */
function linesOf(widths: number[]): number | undefined {
  if (widths.some(width => width > OCCASION.width))
    return undefined
  let [lines, x] = [1, -OCCASION.gap]
  for (const width of widths) {
    x += OCCASION.gap + width
    if (x > OCCASION.width) {
      lines++
      x = width
    }
  }
  return lines
}

/** Speaker, event and date fit on the cover. */
export const occasionFits: Rule = ({ layout, frontmatter: { speaker, event, date } }) => {
  if (layout !== 'cover')
    return []
  const widths = [lineWidth(String(speaker ?? ''), 900, OCCASION.size), ...[event, date].map(text => lineWidth(String(text ?? ''), 500, OCCASION.size))]
  const lines = linesOf(widths.filter(width => width > 0))
  return [lines !== undefined && lines <= OCCASION.lines ? undefined : { text: `speaker、event、date 在封面上放不下：只有 ${OCCASION.lines} 行，每行约 ${Math.floor(OCCASION.width / OCCASION.size)} 个汉字，一项不能断在两行，请写短些。`, at: 'speaker:' }]
}

/** The date and the addresses of the deck are valid, or empty. */
export const headmatterHolds: Rule = ({ no, frontmatter }) => {
  if (no !== 1)
    return []
  const { date } = frontmatter
  return [
    !date || isDay(String(date)) ? undefined : { text: `date 是“${date}”，不是日期，请写成 2026-11-24 这样，或留空。`, at: 'date:' },
    ...['url', 'replies'].map((key) => {
      const address = frontmatter[key]
      return !address || isHttps(address) ? undefined : { text: `${key} 是“${address}”，应是 https:// 开头的完整地址，或留空。`, at: `${key}:` }
    }),
  ]
}
