import type { CheckRecord } from '../lib/check-record.ts'

/** One line of the preflight; it is red if there is something to mend. */
export interface Line {
  /** What was looked at. */
  about: string
  /** What is so. */
  found: string
  /** What to do, as it is typed or where it is written. */
  mend?: string
}

/** One length of the talk. */
export interface Talk {
  /** Minutes of the short one; none for the whole. */
  short?: number
  /** Minutes of all of its slides. */
  planned: number
}

const nameOf = ({ short }: Talk): string => short ? `${short}分钟的一场` : '整场'

/** The first of the problems in the text, each of them one line. */
export function textLine(problems: string[]): Line {
  const about = '文字'
  const [first] = problems
  return first ? { about, found: `${problems.length}处不对，第一处在${first}`, mend: '照着改，全部见npm run check' } : { about, found: '没有写错的' }
}

/** The last `npm run check`, if it holds for the deck as it is now, of all of its `slides`. */
export function checkLine(record: CheckRecord | undefined, slides: number): Line {
  const [about, mend] = ['画面', 'npm run check']
  if (!record)
    return { about, found: '现在这一版没有检查过，或有没提交的修改', mend: `先提交，再${mend}` }
  const wrong = record.problems.length + record.findings.length
  if (wrong)
    return { about, found: `检查出${wrong}处`, mend: `照着改，再${mend}` }
  return record.slides.length < slides ? { about, found: `${slides}页里只检查过${record.slides.length}页`, mend } : { about, found: `这一版${slides}页都检查过` }
}

/** Whether `talk` fits into `slot` minutes; if not, which of `talks` does. */
export function timeLine(talk: Talk, talks: Talk[], slot: number): Line {
  const about = '时间'
  if (Number.isNaN(slot))
    return { about, found: `${nameOf(talk)}计划${talk.planned}分钟，不知道给几分钟`, mend: '加上--slot，或在页首写duration' }
  const over = talk.planned - slot
  if (over <= 0)
    return { about, found: `${nameOf(talk)}计划${talk.planned}分钟，${slot}分钟讲得完` }
  const [fits] = talks.filter(({ planned }) => planned <= slot).sort((a, b) => b.planned - a.planned)
  return {
    about,
    found: `${nameOf(talk)}计划${talk.planned}分钟，${slot}分钟讲不完，多${over}分钟`,
    mend: fits ? `改讲${nameOf(fits)}（计划${fits.planned}分钟），以下命令都加--length ${fits.short}` : '没有讲得完的一场，请在页首的lengths里加一场，在各页写keep',
  }
}

/** Files that `mend` makes of the deck as it is now; `stale` are those that are missing or older. */
export function filesLine(about: string, files: string[], stale: string[], mend: string): Line {
  return stale.length ? { about, found: `${stale.join('、')}还没有，或比稿子旧`, mend } : { about, found: `${files.join('、')}都是这一版的` }
}

/** What went wrong while the slides of the site were opened, each of them one line; none of it is known without a site. */
export function slidesLine(faults: string[] | undefined, slides: number, mend: string): Line {
  const about = '断网'
  if (!faults)
    return { about, found: '没有这一版的网站，一页也没打开', mend }
  return faults.length ? { about, found: faults.slice(0, 3).join('；'), mend: '照着改，再生成一次网站' } : { about, found: `${slides}页都打开过，停在最后一次点击，没有出错，没有要外面的东西` }
}

/** Whether the site holds remarks: the `slides` that do. */
export function remarksLine(slides: number[], mend: string): Line {
  const about = '备注'
  return slides.length ? { about, found: `网站里有方括号中的备注（第${slides.join('、')}页），谁都能看到`, mend: `${mend}，不加--with-remarks` } : { about, found: '网站里没有方括号中的备注' }
}

/** Whether the cover says who speaks, where and when; `today` is a date such as 2026-11-28. */
export function occasionLine(cover: Record<string, unknown>, today: string): Line {
  const about = '封面'
  const missing = ['speaker', 'event', 'date'].filter(key => !cover[key])
  if (missing.length)
    return { about, found: `没有写${missing.join('、')}`, mend: '写在slides.md的页首' }
  const { speaker, event, date } = cover
  return String(date) < today ? { about, found: `日期${date}已经过了`, mend: '改slides.md页首的date' } : { about, found: `${speaker}，${event}，${date}` }
}
