import { networkInterfaces } from 'node:os'
import { checkPort } from 'get-port-please'
import { number } from './cli.ts'
import { UserError } from './errors.ts'

/** 127.0.0.1 and, if available, ::1; another server may use a port on one of them only. */
export const LOOPBACK = Object.values(networkInterfaces()).flatMap(addresses => addresses ?? []).filter(address => address.internal && !('scopeid' in address && address.scopeid)).map(({ address }) => address)

/** The option `--port` of a command that tries ports from `first` on. */
export function portOption(first: number) {
  return number('port', 1, 65535, { describe: `用这个端口（默认从 ${first} 起找一个空的）` })
}

/** The port `asked` for, which must be free at all `addresses`, or the first free one from `first` on. @throws UserError */
export async function choosePort(asked: number | undefined, first: number, addresses = LOOPBACK): Promise<number> {
  for (let port = asked ?? first; ; port++) {
    if (await checkPort(port, addresses))
      return port
    if (asked)
      throw new UserError(`端口 ${asked} 已被占用，或者不让用，请换一个，或不写 --port 让程序自己找。`)
  }
}
