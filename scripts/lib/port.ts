import { createServer } from 'node:net'
import { DeckError } from '../../data/lookup.ts'
import { readNumber } from './cli.ts'

/** Both names of this machine: a server may hold one of them only. */
const HOSTS = ['127.0.0.1', '::1']

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}

async function isFree(port: number): Promise<boolean> {
  for (const host of HOSTS) {
    if (!await canListen(port, host))
      return false
  }
  return true
}

/** The first free port from `first` on. */
export async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 1000; port++) {
    if (await isFree(port))
      return port
  }
  throw new DeckError(`从 ${first} 起的一千个端口都被占用了。`)
}

/** The port that was asked for, which must be free, or else any free one from `first` on. */
export async function choosePort(asked: string | undefined, first: number): Promise<number> {
  if (asked === undefined)
    return freePort(first)
  const port = readNumber('port', asked, 1, 65535)
  if (!await isFree(port))
    throw new DeckError(`端口 ${port} 已被占用，请换一个，或不写 --port 让程序自己找。`)
  return port
}
