/** Words that no line may break: an audience reads them in one glance. */
const TERMS = [
  '人工智能',
  '世界模型',
  '智能体',
  '大语言模型',
  '小语言模型',
  '机器人',
  '热气球',
  '规模定律',
  '失业率',
  '参数',
  '算力',
  '损失',
  '架构',
  'TechCrunch',
  'Transformer',
  'OpenAI',
  'Workera',
  'Katanforoosh',
  'World Labs',
  'General Intuition',
  'AlexNet',
  'GPT-3',
  'Robotaxi',
]

/** The first term that the break between two lines goes through. */
export function brokenTerm(lines: string[]): string | undefined {
  return TERMS.find(term => lines.some((line, i) => {
    const next = lines[i + 1]
    if (next === undefined)
      return false
    const [a, b] = [line.trimEnd(), next.trimStart()]
    return Array.from({ length: term.length - 1 }, (_, cut) => cut + 1)
      .some(cut => term[cut] !== ' ' && a.endsWith(term.slice(0, cut)) && b.startsWith(term.slice(cut)))
  }))
}
