import process from 'node:process'
import { parseArgs } from 'node:util'
import { sentence, UsageError } from './errors.ts'

/** An option of a command; without `value` it is a switch. */
export interface Option {
  about: string
  /** What its value is called in the help. */
  value?: string
  /** The value may be left out. */
  optional?: true
}

type Value<O extends Option> = O extends { optional: true } ? string | true : O extends { value: string } ? string : true

/** What a command was called with. */
export type Values<O extends Record<string, Option>> = { [K in keyof O]?: Value<O[K]> }

function helpText(name: string, about: string, options: Record<string, Option>): string {
  const rows = Object.entries({ ...options, help: { about: '显示这段说明' } as Option }).map(([key, { value, optional, about }]) => {
    const tail = value ? optional ? `[=${value}]` : ` ${value}` : ''
    return `  ${`--${key}${tail}`.padEnd(22)}${about}`
  })
  return `npm run ${name} -- [选项]\n\n${about}\n\n${rows.join('\n')}`
}

/** Reads the arguments, or returns nothing when help is asked for. @throws UsageError */
function readOptions<const O extends Record<string, Option>>(options: O, args: string[]): Values<O> | undefined {
  const known: Record<string, Option> = { ...options, help: { about: '' } }
  const { tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: Object.fromEntries(Object.entries(known).map(([key, { value, optional }]) =>
      [key, { type: value && !optional ? 'string' as const : 'boolean' as const }])),
  })
  const values: Record<string, string | true> = {}
  for (const token of tokens) {
    if (token.kind !== 'option')
      throw new UsageError(`看不懂“${token.kind === 'positional' ? token.value : '--'}”，可用的选项是 ${Object.keys(known).map(key => `--${key}`).join('、')}。`)
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined
    if (!option)
      throw new UsageError(`没有 ${token.rawName} 这个选项，可用的是 ${Object.keys(known).map(key => `--${key}`).join('、')}。`)
    const given = token.value && (token.inlineValue || !token.value.startsWith('-')) ? token.value : undefined
    if (option.value && !option.optional && !given)
      throw new UsageError(`${token.rawName} 后面要写${option.value}。`)
    if (!option.value && token.value !== undefined)
      throw new UsageError(`${token.rawName} 后面不带值。`)
    values[token.name] = given ?? true
  }
  return values.help ? undefined : values as Values<O>
}

/** Prints why it did not work, without a stack trace, and ends the process. */
function fail(error: unknown): never {
  console.error(process.env.DEBUG && error instanceof Error ? error.stack : sentence(error))
  process.exit(error instanceof UsageError ? 2 : 1)
}

/** Runs the command `npm run name`: help, options, and every error as one sentence. */
export async function command<const O extends Record<string, Option>>(name: string, about: string, options: O, main: (values: Values<O>) => Promise<void>): Promise<void> {
  try {
    const values = readOptions(options, process.argv.slice(2))
    if (values)
      await main(values)
    else
      console.log(helpText(name, about, options))
  }
  catch (error) {
    fail(error)
  }
}

/** A number or a count that an option names, within bounds. @throws UsageError */
export function readNumber(option: string, text: string, min: number, max: number, kind: '数' | '整数' = '整数'): number {
  const number = Number(text)
  if (!(number >= min && number <= max) || (kind === '整数' && !Number.isInteger(number)))
    throw new UsageError(`--${option} 要写 ${min} 到 ${max} 之间的${kind}，不是“${text}”。`)
  return number
}

/** Width and height in px, as 390x844. @throws UsageError */
export function readSize(option: string, text: string): { width: number, height: number } {
  const [, width, height] = text.match(/^(\d{3,4})x(\d{3,4})$/) ?? []
  if (!width || !height)
    throw new UsageError(`--${option} 要写成 390x844 这样的宽x高，不是“${text}”。`)
  return { width: Number(width), height: Number(height) }
}

/** Slide numbers out of 1-`total`, as 6-10 or 1,6-10; all of them without text. @throws UsageError */
export function readSlides(text: string | undefined, total: number): number[] {
  return (text ?? `1-${total}`).split(',').flatMap((part) => {
    const [, first, last = first] = part.match(/^(\d+)(?:-(\d+))?$/) ?? []
    const [from, to] = [Number(first), Number(last)]
    if (!(from >= 1 && from <= to && to <= total))
      throw new UsageError(`--slides 要写 1 到 ${total} 之间的页码，如 6-10，不是“${text}”。`)
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  })
}
