import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LookupError } from '../../data/lookup.ts'

/** An error that the user can fix; its message is one or more Chinese sentences, shown as they are. */
export class UserError extends Error {
  override name = 'UserError'
}

/** Wrong arguments of a command: exit code 2, as is usual in shells. */
export class UsageError extends UserError {}

/** System error codes of a path that cannot be written. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'])
/** Those of a disk that is full, or a user's share of it. */
const FULL = new Set(['ENOSPC', 'EDQUOT'])

/** One Chinese sentence for any error. */
export function sentence(error: unknown): string {
  if (error instanceof UserError || error instanceof LookupError)
    return error.message
  const { code, path, message, stack } = error as NodeJS.ErrnoException
  if (code && UNWRITABLE.has(code))
    return `写不进 ${path ?? '目标文件夹'}（${code}），请换一个能写的地方。`
  if (code && FULL.has(code))
    return `磁盘满了，写不下 ${path ?? '要写的文件'}（${code}）：请腾出地方再来一次，原来的文件没有动。`
  // If Node cannot parse a file as TypeScript, the stack begins with file and line.
  const place = stack?.match(/^(file:\/\/\S+):(\d+)/)
  const where = place ? `${relative('.', fileURLToPath(place[1]!))}:${place[2]} ` : ''
  return `出错了：${where}${(message ?? String(error)).split('\n')[0]}（加上环境变量 DEBUG=1 可看细节）`
}
