/** No entry under an id; the message is one Chinese sentence. */
export class LookupError extends Error {
  override name = 'LookupError'
}

/** Number of leading characters that two words share. */
function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length])
    length += 1
  return length
}

const reversed = (word: string): string => [...word].reverse().join('')

/** How many of a list of names a sentence holds. */
const MOST = 12

/** What may be written in place of `word`, for a sentence: the names that begin and end most like it first. */
export function likeliest(names: Iterable<string>, word: string): string {
  const wanted = word.toLowerCase()
  const likeness = (name: string): number => sharedStart(name.toLowerCase(), wanted) + sharedStart(reversed(name.toLowerCase()), reversed(wanted))
  const sorted = [...names].toSorted((a, b) => likeness(b) - likeness(a))
  return sorted.slice(0, MOST).join('、') + (sorted.length > MOST ? `等 ${sorted.length} 个` : '')
}

/**
 * Finds the entry of `table` under `id`; `kind` says in Chinese what the table holds (来源, 人物, 对账).
 * @throws LookupError with one Chinese sentence that names the id and the valid ones, the likeliest first.
 */
export function lookup<T extends object>(table: T, id: string, kind: string): T[keyof T] {
  if (Object.hasOwn(table, id))
    return table[id as keyof T]
  throw new LookupError(`找不到${kind}“${id}”，可用的${kind}有：${likeliest(Object.keys(table), id)}。`)
}
