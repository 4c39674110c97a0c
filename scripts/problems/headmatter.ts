import type { Rule } from './rule.ts'

/** Whether `text` is a day of the calendar, as 2026-11-24. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function isHttps(address: unknown): boolean {
  return URL.canParse(String(address)) && new URL(String(address)).protocol === 'https:'
}

/** The date and the addresses of the deck are such, or empty. */
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
