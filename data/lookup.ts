/** No entry under an id; the message is one Chinese sentence. */
export class LookupError extends Error {
  override name = 'LookupError'
}

/** Length of the common prefix. */
function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length])
    length += 1
  return length
}

const reversed = (word: string): string => [...word].reverse().join('')

/** Largest number of names in a message. */
const MOST = 12

/** The names for a message, most similar to `word` at start and end first. */
export function likeliest(names: Iterable<string>, word: string): string {
  const wanted = word.toLowerCase()
  const likeness = (name: string): number => sharedStart(name.toLowerCase(), wanted) + sharedStart(reversed(name.toLowerCase()), reversed(wanted))
  const sorted = [...names].toSorted((a, b) => likeness(b) - likeness(a))
  return sorted.slice(0, MOST).join('、') + (sorted.length > MOST ? `等 ${sorted.length} 个` : '')
}

/** The entry of `table` under `id`, a `kind` in Chinese (来源, 人物, 对账). @throws LookupError with one Chinese sentence that names the id and the likeliest valid ones. */
export function lookup<T extends object>(table: T, id: string, kind: string): T[keyof T] {
  if (Object.hasOwn(table, id))
    return table[id as keyof T]
  throw new LookupError(`找不到${kind}“${id}”，可用的${kind}有：${likeliest(Object.keys(table), id)}。`)
}
