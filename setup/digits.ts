import { say } from '../composables/notice.ts'

/** ms without a key after which the digits are forgotten. */
const PATIENCE = 2000

let typed = ''
let timer = 0

/** Forgets the digits. @returns the number that they were */
export function takeNumber(): number | undefined {
  clearTimeout(timer)
  const number = typed ? Number(typed) : undefined
  if (typed)
    say('')
  typed = ''
  return number
}

/** Whether digits wait for Enter. */
export const hasNumber = (): boolean => typed !== ''

/** Adds a digit to the number of the slide that is wanted, and shows it. */
export function typeDigit(digit: string): void {
  typed = (typed + digit).slice(-3)
  say(`第${typed}页，按回车`, { stays: true })
  clearTimeout(timer)
  timer = window.setTimeout(takeNumber, PATIENCE)
}
