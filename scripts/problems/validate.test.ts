import type { Deck, DeckSlide } from '../lib/deck.ts'
import type { Vocabulary } from './vocabulary.ts'
import { describe, expect, it } from 'vitest'
import { problemLine } from './problem.ts'
import { validate } from './validate.ts'

const sound: DeckSlide = {
  no: 6,
  title: '八年',
  layout: 'figure',
  frontmatter: { source: 'kaplan' },
  content: '# 八年\n\n<PullQuote who="lecun">话</PullQuote>',
  note: '先说这个。\n\n[click] 再说那个。\n\n[click] 完了。',
  file: 'pages/02-scaling.md',
  line: 12,
  raw: '',
}

const source = { title: 'T', publisher: 'P', date: '2020', url: 'https://example.org/' }

const optional = { required: false }
const vocabulary: Vocabulary = {
  layouts: {
    figure: {},
    opener: { image: { required: true }, alt: { required: true } },
    quote: {},
    closing: { image: optional },
    voices: { columns: { required: false, values: ['thirds', 'quote-left'] } },
    check: { check: { required: true } },
    image: { image: optional },
  },
  components: {
    PullQuote: { who: { required: true }, size: { required: false, values: ['page', 'huge'] } },
    Voice: { who: optional, valueText: optional },
    FlightPlan: {},
    VClicks: undefined,
  },
  slots: { PullQuote: ['original', 'then'], Voice: [] },
  keys: ['layout', 'title', 'clicks', 'minutes', 'kicker', 'source', 'sourceNote', 'noteSource', 'check', 'alt'],
  headKeys: ['theme', 'date', 'url', 'replies'],
}

/** Problems of a deck whose only slide is the sound one with `change`. */
function messages(change: Partial<DeckSlide> = {}, frontmatter: Record<string, unknown> = {}, deck: Partial<Deck> = {}): string[] {
  const slide = { ...sound, layout: String(frontmatter.layout ?? sound.layout), ...change, frontmatter: { ...sound.frontmatter, ...frontmatter } }
  return validate({
    root: '/deck',
    slides: [slide],
    ledger: {
      sources: { kaplan: source, tc: source },
      people: { lecun: { name: 'Yann LeCun', organisation: 'Meta', title: '科学家' } },
      checks: { scale: { prediction: '', short: '', by: '', facts: [], verdict: 'partly' } },
      verdicts: { kept: '兑现', partly: '部分兑现' },
      figures: { GrowthChart: ['tc'] },
    },
    files: new Map([['public/images/hall.jpg', 90_000], ['public/images/poster.png', 114e6], ['pages/sketch.png', 20_000]]),
    unreadable: [],
    ...deck,
  }, vocabulary).map(problemLine)
}

const here = 'pages/02-scaling.md:12 第 6 页《八年》：'

describe('validate', () => {
  it('finds nothing in a sound slide', () => {
    expect(messages()).toEqual([])
    expect(messages({}, { source: ['kaplan', 'tc'], noteSource: 'tc', check: 'scale' })).toEqual([])
  })

  it.each([
    [{}, { source: 'kaplam' }, '找不到来源“kaplam”，可用的来源有：kaplan、tc。'],
    [{}, { source: ['tc', 'nature'] }, '找不到来源“nature”'],
    [{}, { noteSource: 'blog' }, '找不到来源“blog”'],
    [{}, { check: 'sky' }, '找不到对账“sky”，可用的对账有：scale。'],
    [{ content: '<Voice who="yann" />' }, {}, '找不到人物“yann”，可用的人物有：lecun。'],
    [{}, { layout: 'poster' }, '没有“poster”这种版式，可用的是 opener、figure、quote、closing、voices、check、image。'],
    [{ note: '' }, {}, '没有讲稿'],
    [{ note: '说这个。\n\n[这句不念。' }, {}, '讲稿里的方括号没有成对'],
    [{}, { layout: 'opener' }, '版式 opener 要有图'],
    [{}, { layout: 'image', image: '/images/hull.jpg', alt: '机房' }, '找不到图片 public/images/hull.jpg，public/images/ 里有 '],
    [{}, { layout: 'image', image: '/images/hall', alt: '机房' }, '找不到图片 public/images/hall-1920.avif，'],
    [{}, { layout: 'image', image: '/images/hall.jpg' }, '图片 /images/hall.jpg 没有 alt'],
    [{}, { layout: 'image', image: 'https://example.org/a.jpg', alt: '图' }, '图片 https://example.org/a.jpg 在别的网站上'],
    [{}, { layout: 'image', image: '/images/poster.png', alt: '海报' }, '图片 public/images/poster.png 有 114.0 MB，最多 2 MB；缩到 1920 px 宽就够了：node -e "require(\'sharp\')'],
    [{ content: '# 八年\n\n- 一条\n- 又一条' }, { layout: 'check', check: 'scale' }, '版式 check 只放标题，“- 一条”没有地方放；正文写在 default 里。'],
    [{}, { layout: 'closing', image: '/images/hall.jpg', alt: '图' }, '版式 closing 只放 ClosingTip，“# 八年”没有地方放'],
    [{ content: '- 一条\n\n<PullQuote who="lecun">\n\n话\n\n</PullQuote>' }, { layout: 'quote' }, '版式 quote 只放 PullQuote，标题写在页首的 title 里，“- 一条”没有地方放'],
    [{ content: '# 八年\n\n<PullQuote who="lecun">话' }, {}, '<PullQuote> 没有结尾，请补上 </PullQuote>。'],
    [{ content: '<div>\n<span>话\n</div>' }, {}, '<span> 没有结尾，请补上 </span>。'],
    [{ content: '话</div>' }, {}, '多了一个 </div>，前面没有 <div>，请删掉。'],
    [{ content: '<PullQuote who="lecun">话<template #thenn>后一句</template></PullQuote>' }, {}, '<PullQuote> 里没有 #thenn 这个位置，可用的是 #original、#then。'],
    [{ content: '<PullQuote woh="lecun">话</PullQuote>' }, {}, '<PullQuote> 没有 woh 这个属性'],
    [{ raw: '<!--\n讲稿\n\n---\n\n# 下一页\n\n<!--\n讲稿\n-->' }, {}, '讲稿没有写完，请在它后面补上 -->。'],
    [{ raw: '<!--\n讲稿\n' }, {}, '讲稿没有写完，请在它后面补上 -->。'],
    [{ content: '![草图](./sketsh.png)' }, {}, '找不到图片 pages/sketsh.png，pages/ 里有 sketch.png。'],
    [{ content: '![](./sketch.png)' }, {}, '图片 ./sketch.png 没有 alt'],
    [{ content: '<img width="9" src="/images/hall.jpg">' }, {}, '图片 /images/hall.jpg 没有 alt'],
    [{}, { image: '/images/hall.jpg' }, '页首设置里没有 image 这一项，可用的是 '],
    [{}, { sourcenote: '只说一句' }, '页首设置里没有 sourcenote 这一项，可用的是 sourceNote、source、'],
    [{}, { theme: 'seriph' }, '页首设置里没有 theme 这一项'],
    [{}, { layout: 'voices', columns: 'quote-lft' }, 'columns 是“quote-lft”，可用的是 quote-left、thirds。'],
    [{}, { layout: 'check' }, '版式 check 要有 check，请写进页首设置。'],
    [{ content: '<PullQuote who="lecun" size="hugee">话</PullQuote>' }, {}, '<PullQuote> 的 size 是“hugee”，可用的是 huge、page。'],
    [{ content: '<PullQuote who="lecun" :siz="$clicks > 1 ? 1 : 2">话</PullQuote>' }, {}, '<PullQuote> 没有 siz 这个属性，可用的是 size、who。'],
    [{ content: '<PullQuote>话</PullQuote>' }, {}, '<PullQuote> 要有 who，请写上。'],
    [{ content: '<FlightPlan step="1" />' }, {}, '<FlightPlan> 没有 step 这个属性，它不要属性。'],
    [{ content: '<PullQuot who="lecun" />' }, {}, '没有 <PullQuot> 这个组件，可用的是 PullQuote、'],
  ] as [Partial<DeckSlide>, Record<string, unknown>, string][])('says of %j %j: %s', (change, frontmatter, expected) => {
    const said = messages(change, frontmatter)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(`${here}${expected}`)
  })

  it('asks nothing more of a slide whose front matter cannot be read', () => {
    expect(messages({ broken: { line: 14, why: '引号没有成对' }, note: '' })).toEqual(['pages/02-scaling.md:14 第 6 页《八年》：页首设置（front matter）不是合法的 YAML：引号没有成对。'])
  })

  it('names the line of the words that are meant', () => {
    const raw = '---\nlayout: figure\nsource: kaplam\n---\n\n# 八年\n\n<Voice who="lecun"\n  whom="x" />'
    expect(messages({ raw, content: '<Voice who="lecun"\n  whom="x" />' }, { source: 'kaplam' }).map(said => said.slice(0, 22))).toEqual(['pages/02-scaling.md:14', 'pages/02-scaling.md:19'])
  })

  it('leaves code, directives and what every element may have alone', () => {
    expect(messages({ content: '```html\n<Nobody />\n```\n`<Nobody>`\n<Voice v-click="1" class="a" :value-text="1" @click="x" #then />\n<VClicks at="3" />\n<script setup>\nimport Mine from \'./Mine.vue\'\n</script>\n<Mine a="1" />' })).toEqual([])
  })

  it('names a slide without title by its number', () => {
    expect(messages({ title: '' })).toEqual(['pages/02-scaling.md:12 第 6 页：没有标题，请写一行“# 标题”，或在页首设置里写 title。'])
  })

  it('accepts pictures that are there and described', () => {
    expect(messages({ content: '![草图](./sketch.png "题")\n<img src="/images/hall.jpg" alt="机房">' }, { layout: 'image', image: '/images/hall.jpg', alt: '机房' })).toEqual([])
  })

  it.each([
    [{ date: '2026-02-30' }, 'date 是“2026-02-30”，不是日期'],
    [{ date: 2026 }, 'date 是“2026”，不是日期'],
    [{ date: '十一月' }, 'date 是“十一月”，不是日期'],
    [{ url: 'http://example.org/' }, 'url 是“http://example.org/”，应是 https:// 开头的完整地址'],
    [{ replies: 'example.org' }, 'replies 是“example.org”，应是 https:// 开头的完整地址'],
  ])('says of the headmatter %j: %s', (frontmatter, expected) => {
    const said = messages({ no: 1 }, frontmatter)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(expected)
  })

  it('accepts a headmatter that is empty or right', () => {
    expect(messages({ no: 1 }, { date: '', url: '', replies: null })).toEqual([])
    expect(messages({ no: 1 }, { date: '2026-11-24', url: 'https://example.org/talk', replies: 'https://example.org/' })).toEqual([])
  })

  it('checks the ledger and passes on what could not be read', () => {
    const check = { prediction: '', short: '', by: '', verdict: 'done', facts: [{ mark: 'for', value: '', line: '', sources: ['nature'] }] }
    const ledger = { sources: { tc: source }, people: { lecun: { name: '' } }, checks: { scale: check }, verdicts: { kept: '兑现' }, figures: { GrowthChart: ['tc', 'kaplan'] } }
    expect(messages({}, { source: 'tc' }, { ledger: ledger as any, unreadable: [{ file: 'pages/x.md', line: 3, text: '读不了。' }] })).toEqual([
      'pages/x.md:3 读不了。',
      'data/checks.ts 的 scale：找不到判词“done”，可用的判词有：kept。',
      'data/checks.ts 的 scale：找不到来源“nature”，可用的来源有：tc。',
      'components/figures 的 GrowthChart，它的 data.ts：找不到来源“kaplan”，可用的来源有：tc。',
    ])
  })
})
