/** No entry under an id; the message is one Chinese sentence. */
export class LookupError extends Error {
  override name = 'LookupError'
}

/** Number of leading characters that two ids share. */
function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length])
    length += 1
  return length
}

/**
 * Finds the entry of `table` under `id`; `kind` says in Chinese what the table holds (来源, 人物, 对账).
 * @throws LookupError with one Chinese sentence that names the id and the valid ones, the likeliest first.
 */
export function lookup<T extends object>(table: T, id: string, kind: string): T[keyof T] {
  if (Object.hasOwn(table, id))
    return table[id as keyof T]
  const known = Object.keys(table).toSorted((a, b) => sharedPrefix(b, id) - sharedPrefix(a, id))
  throw new LookupError(`找不到${kind}“${id}”，可用的${kind}有：${known.join('、')}。`)
}
