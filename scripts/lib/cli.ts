import type { ArgumentsCamelCase, InferredOptionTypes, Options } from 'yargs'
import { constants } from 'node:os'
import process from 'node:process'
import yargs from 'yargs'
import { sentence, UsageError, UserError } from './errors.ts'

/** Characters in a path that Vite or one of its plugins reads as URL, pattern or code. */
const UNREADABLE = /[#?*[\]{}!|<>'"`$]/

/**
 * Runs the npm script `usage`: its name, then positional arguments, each of which is an option, too (`check [slides]`).
 * Options are those of yargs. Errors end the process with a sentence and exit code 1, or 2 for wrong arguments.
 */
export async function command<O extends Record<string, Options>>(usage: string, about: string, options: O, main: (values: ArgumentsCamelCase<InferredOptionTypes<O>>) => Promise<void>): Promise<void> {
  const [name, ...places] = usage.split(' ')
  // A process ended by a signal runs no exit listeners, and those remove unfinished files.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
  try {
    const [odd] = process.cwd().match(UNREADABLE) ?? []
    if (odd)
      throw new UserError(`文件夹 ${process.cwd()} 的名字里有“${odd}”，Vite 读不了这样的路径，请给文件夹换个名字。`)
    await yargs(process.argv.slice(2))
      .locale('zh_CN')
      .parserConfiguration({ 'boolean-negation': false, 'camel-case-expansion': false, 'dot-notation': false, 'duplicate-arguments-array': false })
      .usage(`npm run ${[name, '--', ...places].join(' ')} [选项]\n\n${about}`)
      .command(['$0', ...places].join(' '), '', options, main)
      .version(false)
      .strict()
      .fail((message, error: Error | undefined) => {
        throw error && error.name !== 'YError' ? error : new UsageError(`${message}，用法见 npm run ${name} -- --help。`)
      })
      .parseAsync()
  }
  catch (error) {
    console.error(process.env.DEBUG && error instanceof Error ? error.stack : sentence(error))
    process.exit(error instanceof UsageError ? 2 : 1)
  }
}

/** The option `--length`: the deck is read in that length (setup/preparser.ts), by this process and those that it starts. */
export const lengthOption = {
  describe: '讲几分钟的一场，如 12（slides.md 页首的 lengths；不写就是整场）',
  type: 'string',
  requiresArg: true,
  coerce: (text: string) => process.env.DECK_LENGTH = text,
} as const

/** An option for an integer within bounds. */
export function number<const O extends Options>(name: string, min: number, max: number, options: O): O & { requiresArg: true, coerce: (text: string) => number } {
  return {
    ...options,
    requiresArg: true,
    coerce(text) {
      const value = Number(text)
      if (!(Number.isInteger(value) && value >= min && value <= max))
        throw new Error(`--${name} 要写 ${min} 到 ${max} 之间的整数，不是“${text}”`)
      return value
    },
  }
}

/** Slide numbers within 1-`total`, as 6-10 or 1,6-10; all of them without text. @throws UsageError */
export function readSlides(text: string | undefined, total: number): number[] {
  return (text ?? `1-${total}`).split(',').flatMap((part) => {
    const [, first, last = first] = part.match(/^(\d+)(?:-(\d+))?$/) ?? []
    const [from, to] = [Number(first), Number(last)]
    if (!(from >= 1 && from <= to && to <= total))
      throw new UsageError(`页码要写 1 到 ${total} 之间的数，如 6-10 或 1,6-10，不是“${text}”。`)
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  })
}
