import { expect, it } from 'vitest'

/** A failure that its sentence explains, so vitest prints no stack and no code. */
export class Fault extends Error {
  override name = '要改'
  override stack = ''
}

/** One failing test for each fault, named by its sentence and followed by `hint`; without faults one passing test named `sound`. */
export function oneEach(sound: string, faults: string[], hint: string): void {
  if (!faults.length)
    it(sound, () => expect(faults).toEqual([]))
  for (const fault of faults) {
    // A fault that was seen is not seen again by asking twice.
    it(fault, { retry: 0 }, () => {
      throw new Fault(hint)
    })
  }
}
