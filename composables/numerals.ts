const NUMERALS = [...'零一二三四五六七八九十']

/** A number below a hundred as a Chinese numeral: 6 is 六, 36 is 三十六; others stay as they are. */
export function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  if (n <= 10 || n >= 100)
    return NUMERALS[n] ?? String(n)
  return `${tens > 1 ? NUMERALS[tens] : ''}十${ones ? NUMERALS[ones] : ''}`
}

/** A small number before a measure word: 2 is 两. */
export function counted(n: number): string {
  return n === 2 ? '两' : numeral(n)
}

const UNITS = [[1e12, '万亿'], [1e8, '亿'], [1e4, '万']] as const

/** A large round number in Chinese units: 1.75e11 is 1750亿. */
export function large(n: number): string {
  const [size, unit] = UNITS.find(([size]) => n >= size) ?? [1, '']
  return `${Number((n / size).toPrecision(12))}${unit}`
}
