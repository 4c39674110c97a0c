import type { IncomingMessage } from 'node:http'
import { createHash, timingSafeEqual } from 'node:crypto'

/** The cookie in which a browser keeps the password; no script can read it. */
const COOKIE = 'deck-stage'
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/
const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Compares in constant time, whatever the lengths. */
export function isSame(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b))
}

/** What a request must be checked for. */
export type Caller = Pick<IncomingMessage, 'headers' | 'method'> & { socket: { remoteAddress?: string } }

/** Whether it comes from a window on this machine: also by name, since a tunnel or a page of another name reaches it, too. */
function isHere({ headers, socket: { remoteAddress = '' } }: Caller): boolean {
  return LOOPBACK.test(remoteAddress) && THIS_MACHINE.test(headers.host ?? '') && !headers['x-forwarded-for'] && !headers.forwarded
}

/** Whether it was sent by a page of this server, and not by one of another site in the same browser. */
function isOwn({ headers: { origin, host } }: Caller): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}

/** Whether it may lead the talk: it is of this machine, or has the password. */
export function mayLead(caller: Caller, password: string): boolean {
  const [, kept = ''] = caller.headers.cookie?.match(new RegExp(`(?:^|; )${COOKIE}=([^;]*)`)) ?? []
  return isOwn(caller) && (isHere(caller) || isSame(kept, encodeURIComponent(password)))
}

/** The header by which a browser keeps the password until it is closed. */
export function keepPassword(password: string): string {
  return `${COOKIE}=${encodeURIComponent(password)}; HttpOnly; SameSite=Lax; Path=/`
}
